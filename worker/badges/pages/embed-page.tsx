import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { printCode } from '../../../schema/code.ts'
import type { BadgeStatus, PledgeRecord } from '../../../schema/wire.ts'
import { directionOf, type Language } from '../../../schema/languages.ts'
import { CLAIM_LINES, CLAIM_WHOLE, joinLines, wordsOf } from '../rules/languages.ts'
import { nameHosted } from '../rules/hosted-svg.ts'

export type EmbedPageProps = {
  /** Null for a code that nobody has. */
  record: PledgeRecord | null
  code: string | null
  language: Language
  theme: 'light' | 'dark' | null
  origin: string
}

/** The framed badge: one link to the record, whole without script, cookie or font. */
export function EmbedPage({ record, code, language, theme, origin }: EmbedPageProps) {
  const status = record?.status ?? 'missing'
  const dir = directionOf(language)
  const name = nameHosted({ artist: record?.artist ?? '', code, status }, language)
  const picture = record ? choosePicture(record) : null
  return (
    <html lang={language} dir={dir} data-theme={theme ?? undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{name}</title>
        {record ? <link rel="canonical" href={record.page} /> : null}
        <style dangerouslySetInnerHTML={{ __html: assets.frame.style.text }} />
      </head>
      <body>
        <a
          class={picture ? undefined : 'plain'}
          href={code ? `${origin}/p/${code}` : `${origin}/check`}
          target="_blank"
          rel="noopener"
          data-badge=""
        >
          {picture}
          <Words record={record} code={code} status={status} language={language} />
        </a>
        <script dangerouslySetInnerHTML={{ __html: assets.frame.script.text }} />
      </body>
    </html>
  )
}

function choosePicture({ drawing, picture }: PledgeRecord) {
  if (!drawing || !picture) return null
  const sharp = drawing.pictures.find(({ type, width }) => type === 'image/webp' && width === 384)
  return (
    <img
      src={picture.src}
      srcset={sharp ? `${sharp.src} 2x` : undefined}
      width={picture.width}
      height={picture.height}
      alt={drawing.alt}
    />
  )
}

type WordsProps = Pick<EmbedPageProps, 'record' | 'code' | 'language'> & { status: BadgeStatus }

function Words({ record, code, status, language }: WordsProps) {
  const { gloss, status: said } = wordsOf(language)
  const stands = status === 'active'
  return (
    <span class="words">
      {stands ? null : <span class="status">{joinLines(said[status])}</span>}
      {record ? (
        <span class="claim" lang="en" dir="ltr">
          {stands ? joinLines(CLAIM_LINES) : <s>{CLAIM_WHOLE}</s>}
        </span>
      ) : null}
      {stands && gloss ? <span class="gloss">{joinLines(gloss)}</span> : null}
      <span class="facts">
        {record?.artist ? <bdi>{record.artist}</bdi> : null}
        {record ? <Day record={record} language={language} /> : null}
        {code ? (
          <bdi class="code" lang="en">
            {printCode(code)}
          </bdi>
        ) : null}
      </span>
    </span>
  )
}

/** The day of what is said: of the pledge, or of what became of it. */
function Day({ record, language }: { record: PledgeRecord; language: Language }) {
  const { status, pledgedAt, withdrawnAt, suspendedAt } = record
  const after = status === 'withdrawn' ? withdrawnAt : status === 'suspended' ? suspendedAt : null
  const at = after ?? pledgedAt
  const tag = language === 'en' ? 'en-GB' : language
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <>
      {' · '}
      <time datetime={at}>{day.format(new Date(at))}</time>
      {' · '}
    </>
  )
}
