import type { Letter, Passage } from './rules/letter.ts'

/*
 * A mail as HTML. Styles stand inline because mail programs drop style sheets; nothing is loaded from
 * anywhere, so that opening a mail tells nobody that it was opened.
 */

const BODY =
  'margin:0;padding:24px;font-family:Georgia,serif;font-size:17px;line-height:1.5;color:#1c1a17;background:#fffdf8'
const CODE =
  'margin:24px 0;font-family:ui-monospace,Consolas,monospace;font-size:34px;letter-spacing:2px;white-space:nowrap'

/** The letter as a whole HTML document. */
export async function renderLetter(letter: Letter): Promise<string> {
  const markup = await Promise.resolve(<MailPage letter={letter} />)
  return `<!doctype html>${markup.toString()}`
}

function MailPage({ letter }: { letter: Letter }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{letter.subject}</title>
      </head>
      <body style={BODY}>
        <div style="max-width:560px">
          {letter.passages.map((passage) => (
            <PassagePart passage={passage} />
          ))}
          <p style="margin-top:32px;padding-top:12px;border-top:1px solid #b8b0a2;font-size:14px">
            {letter.origin}
          </p>
        </div>
      </body>
    </html>
  )
}

function PassagePart({ passage }: { passage: Passage }) {
  if (passage.kind === 'words') return <p>{passage.text}</p>
  if (passage.kind === 'code') {
    return (
      <p style={CODE}>
        <strong>{passage.code}</strong>
      </p>
    )
  }
  if (passage.kind === 'quote') {
    return (
      <blockquote style="margin:16px 0;padding-left:16px;border-left:3px solid #b8b0a2;white-space:pre-wrap">
        {passage.text}
      </blockquote>
    )
  }
  return (
    <p>
      <a href={passage.url}>{passage.label}</a>
      <br />
      <span style="font-size:14px">{passage.url}</span>
    </p>
  )
}
