import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { printCode } from '../../../schema/code.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import type { Session } from '../../http/factory.ts'
import { CopyBox } from '../../pages/copy-box.tsx'
import { Layout } from '../../pages/layout.tsx'
import { Button, LinkButton, Notice } from '../../pages/parts.tsx'
import {
  composeAbout,
  composeSentence,
  SHOP_WORDS,
  type ShopLanguage,
} from '../../places/rules/shop-words.ts'
import { nameFile, SIZES } from '../rules/pictures.ts'
import { describePicture } from './record-head.ts'

export type KitPageProps = {
  record: PledgeRecord
  /** Of the shop. */
  language: ShopLanguage
  session: Session
  site: string
}

/** For places that take pictures and words, and no code; and for paper. */
export function KitPage({ record, language, session, site }: KitPageProps) {
  const { code, artist, page, status } = record
  const about = { name: artist, code, host: new URL(page).host }
  return (
    <Layout
      title={`Your kit ${printCode(code)}`}
      site={site}
      session={session}
      robots="noindex"
      scripts={[assets.copy]}
    >
      <p class="back">
        <a href={`/studio/${code}/embed`}>Other places</a>
      </p>
      <h1>Your kit for shops and paper</h1>
      {status === 'active' ? (
        <p class="lead">
          Many shops take pictures and words, and no code. This is what you can put there. It is
          your own promise: no shop vouches for it, and nothing here says so.
        </p>
      ) : (
        <Notice kind="stop" title="This pledge does not stand">
          <p>The tiles say so. Please take down the ones that you put up before.</p>
        </Notice>
      )}
      <section class="ruled">
        <h2>A tile for a listing</h2>
        <div>
          <p>Add it as the last picture of a listing. The square code leads to your record.</p>
          <ul class="downloads">
            <Tile code={code} name="tile.png" size={SIZES.tile} title="Square" />
            <Tile code={code} name="tall-tile.png" size={SIZES['tall-tile']} title="Tall, 4:5" />
          </ul>
          <CopyBox
            id="tile-alt"
            label="Its alt text, where the shop asks for a description"
            value={describePicture(record)}
            rows={3}
            button="Copy the alt text"
          />
        </div>
      </section>
      {status === 'active' ? (
        <section class="ruled" id="words">
          <h2>Words for the listing</h2>
          <div>
            <Language code={code} language={language} />
            <div lang={language} dir="auto">
              <CopyBox
                id="sentence"
                label="A sentence, at most 160 characters, without a link"
                value={composeSentence(language, about)}
                rows={3}
                button="Copy the sentence"
                isProse
              />
              <CopyBox
                id="about"
                label="For “About”"
                value={composeAbout(language, about)}
                rows={5}
                button="Copy the words"
                isProse
              />
            </div>
          </div>
        </section>
      ) : null}
      {status === 'active' ? (
        <section class="ruled" id="print">
          <h2>To print</h2>
          <div>
            <p>Hang tags to cut out, and a slip for parcels, each with a square code.</p>
            <p class="buttons">
              <LinkButton href={`/studio/${code}/kit/print?paper=a4`} kind="quiet">
                For A4
              </LinkButton>
              <LinkButton href={`/studio/${code}/kit/print?paper=letter`} kind="quiet">
                For Letter
              </LinkButton>
            </p>
          </div>
        </section>
      ) : null}
    </Layout>
  )
}

function Language({ code, language }: { code: string; language: ShopLanguage }) {
  return (
    <form method="get" action={`/studio/${code}/kit#words`} class="field">
      <label for="field-lang">Language of the shop</label>
      <select id="field-lang" name="lang">
        {Object.entries(SHOP_WORDS).map(([tag, { language: name }]) => (
          <option value={tag} lang={tag} selected={tag === language}>
            {name}
          </option>
        ))}
      </select>{' '}
      <Button kind="quiet">Show the words</Button>
    </form>
  )
}

type TileProps = {
  code: string
  name: string
  title: string
  size: { width: number; height: number }
}

function Tile({ code, name, title, size: { width, height } }: TileProps) {
  return (
    <li>
      <h3>{title}</h3>
      <img
        class="preview"
        src={`/studio/${code}/preview/${name}`}
        width={width / 5}
        height={height / 5}
        alt=""
      />
      <p class="buttons">
        <a
          class="button button-quiet"
          href={`/studio/${code}/download/${name}`}
          download={nameFile(code, name)}
        >
          <span class="unseen">{title}, </span>PNG, {width} × {height}
        </a>
      </p>
    </li>
  )
}
