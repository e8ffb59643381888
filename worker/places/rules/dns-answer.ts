/*
 * Answers of DNS over HTTPS in JSON, as Cloudflare and Google write them (`application/dns-json`).
 */

export const A = 1
export const TXT = 16
export const AAAA = 28

/** What DNS says: values, `none` where it knows that there are none, or that it could not be asked. */
export type DnsAnswer = { is: 'values'; values: string[] } | { is: 'none' } | { is: 'unreadable' }

const UNREADABLE: DnsAnswer = { is: 'unreadable' }
const NO_ERROR = 0
const NO_SUCH_NAME = 3

/** The values of one type in an answer. The end of a chain of CNAMEs counts, the chain itself is passed over. */
export function readDnsAnswer(body: unknown, type: number): DnsAnswer {
  if (typeof body !== 'object' || body === null || !('Status' in body)) return UNREADABLE
  if (body.Status === NO_SUCH_NAME) return { is: 'none' }
  // Cut short, or a failure (SERVFAIL, a signature that does not fit): that is no "no".
  if (body.Status !== NO_ERROR || ('TC' in body && body.TC === true)) return UNREADABLE
  const answers: unknown = 'Answer' in body ? body.Answer : []
  if (!Array.isArray(answers)) return UNREADABLE
  const values = answers.flatMap((answer: unknown) => readValue(answer, type))
  return values.length === 0 ? { is: 'none' } : { is: 'values', values }
}

function readValue(answer: unknown, type: number): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  if (!('type' in answer) || answer.type !== type) return []
  if (!('data' in answer) || typeof answer.data !== 'string') return []
  return [type === TXT ? joinStrings(answer.data) : answer.data]
}

/**
 * The strings of a TXT record as one (RFC 7208, 3.3): written in quotation marks, with `\"` and `\123` inside, or bare.
 */
function joinStrings(written: string): string {
  const quoted = written.match(/"(?:[^"\\]|\\.)*"/gs)
  if (!quoted) return written
  return quoted
    .map((string) =>
      string
        .slice(1, -1)
        .replace(/\\(?:(\d{3})|(.))/gs, (_, byte: string | undefined, letter: string) =>
          byte === undefined ? letter : String.fromCharCode(Number(byte)),
        ),
    )
    .join('')
}
