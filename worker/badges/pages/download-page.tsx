import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { printCode } from '../../../schema/code.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import { Notice } from '../../pages/parts.tsx'
import { nameFile, PREVIEW_SHRINK, SIZES } from '../rules/pictures.ts'
import { describePicture } from './record-head.ts'

export type DownloadPageProps = {
  record: PledgeRecord
  /** How large the badge is, in pixels: its drawing decides the height. */
  badge: { width: number; height: number }
  session: Session
  site: string
}

/** What an artist takes away: one big button, then the other forms. */
export function DownloadPage({ record, badge, session, site }: DownloadPageProps) {
  const { code, status } = record
  const desk = `/studio/${code}`
  return (
    <Layout
      title={`Download your badge ${printCode(code)}`}
      site={site}
      session={session}
      scripts={[assets.share]}
    >
      <p class="back">
        <a href={desk}>Your pledge</a>
      </p>
      <h1>Download your badge</h1>
      {status === 'active' ? (
        <p class="lead">
          It is yours: post it, print it, put it beside your work. It carries your code, so that
          everybody can find your promise.
        </p>
      ) : (
        <Notice
          kind="stop"
          title={
            status === 'withdrawn'
              ? 'You have withdrawn this pledge'
              : 'An operator has suspended this pledge'
          }
        >
          <p>These pictures say so, as large as the claim.</p>
        </Notice>
      )}
      <div class="download-first">
        <Preview code={code} name="badge.png" times={PREVIEW_SHRINK.badge} size={badge} />
        <p class="buttons">
          <Take code={code} name="badge.png" kind="primary">
            Download your badge
          </Take>
          <ShareButton code={code} name="badge.png" what="your badge" />
        </p>
        <p class="small">PNG on paper, {printSize(badge)}.</p>
      </div>
      <h2>Other forms</h2>
      <ul class="downloads">
        <Form code={code} shape="square" title="Square" words="For Instagram and most feeds.">
          <ShareButton code={code} name="square.png" what="the square" />
        </Form>
        <Form code={code} shape="story" title="Story" words="Fills a phone held upright.">
          <ShareButton code={code} name="story.png" what="the story" />
        </Form>
        <li>
          <h3>Without paper</h3>
          <p>
            Your badge with nothing behind it, to lay on a page of your own. Best on light colours.
          </p>
          <p class="buttons">
            <Take code={code} name="badge-clear.png">
              PNG without paper
            </Take>
          </p>
        </li>
        <li>
          <h3>Small button</h3>
          <Preview code={code} name="button.png" times={0} size={SIZES.button} />
          <p>For the foot of a web page, as in the old days: {printSize(SIZES.button)}.</p>
          <p class="buttons">
            <Take code={code} name="button.png">
              PNG
            </Take>
          </p>
        </li>
        <li>
          <h3>SVG</h3>
          <p>
            Its words stay sharp at any size. It borrows the fonts of whoever looks at it, so that
            it may look a little different elsewhere.
          </p>
          <p class="buttons">
            <Take code={code} name="badge.svg">
              SVG
            </Take>
          </p>
        </li>
      </ul>
      <section>
        <h2>What to write as alt text</h2>
        <p id="alt-hint">
          Wherever you post the picture, paste these words where it asks for a description. Then
          people who cannot see it know what it shows.
        </p>
        <div class="field">
          <label for="alt">Alt text</label>
          <textarea id="alt" readonly rows={4} dir="auto" aria-describedby="alt-hint">
            {describePicture(record)}
          </textarea>
        </div>
      </section>
      <section>
        <h2>A picture stays as it is</h2>
        <p>
          Once posted, a picture cannot change by itself. Your page can, and the code leads there:{' '}
          <a href={`/p/${code}`}>{record.page}</a>. On a site of your own, use{' '}
          <a href={desk}>the tag</a>: it always says how things stand.
        </p>
      </section>
    </Layout>
  )
}

type FormProps = {
  code: string
  shape: 'square' | 'story'
  title: string
  words: string
  children: unknown
}

/** A form that comes with paper and without. */
function Form({ code, shape, title, words, children }: FormProps) {
  const size = SIZES[shape]
  return (
    <li>
      <h3>{title}</h3>
      <Preview code={code} name={`${shape}.png`} times={PREVIEW_SHRINK[shape]} size={size} />
      <p>
        {words} {printSize(size)}.
      </p>
      <p class="buttons">
        <Take code={code} name={`${shape}.png`}>
          <span class="unseen">{title}, </span>PNG on paper
        </Take>
        <Take code={code} name={`${shape}-clear.png`}>
          <span class="unseen">{title}, </span>PNG without paper
        </Take>
        {children}
      </p>
    </li>
  )
}

type NamedFile = { code: string; name: string }

/** A link that saves a file. */
function Take({
  code,
  name,
  kind = 'quiet',
  children,
}: NamedFile & { kind?: 'primary' | 'quiet'; children: unknown }) {
  return (
    <a
      class={`button button-${kind}`}
      href={`/studio/${code}/download/${name}`}
      download={nameFile(code, name)}
    >
      {children}
    </a>
  )
}

/** The system's own share sheet: shown by /assets/share.js where there is one. */
function ShareButton({ code, name, what }: NamedFile & { what: string }) {
  return (
    <button
      type="button"
      class="button button-quiet"
      hidden
      data-share={`/studio/${code}/download/${name}`}
      data-name={nameFile(code, name)}
    >
      Share<span class="unseen"> {what}</span> …
    </button>
  )
}

/** Decoration: what it shows is said by the heading above it, and described in the alt text below. */
function Preview({
  code,
  name,
  times,
  size,
}: NamedFile & { times: number; size: { width: number; height: number } }) {
  return (
    <img
      class="download-preview"
      src={`/studio/${code}/preview/${name}`}
      width={Math.floor(size.width / (times || 1))}
      height={Math.floor(size.height / (times || 1))}
      alt=""
      loading={name === 'badge.png' ? 'eager' : 'lazy'}
    />
  )
}

/** Never broken at the end of a line. */
function printSize({ width, height }: { width: number; height: number }): string {
  return `${width}\u00a0×\u00a0${height}\u00a0pixels`
}
