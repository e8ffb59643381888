import type { FieldError, Part } from '../../../schema/wire.ts'
import { PARTS } from '../../../schema/wire.ts'
import type { Language } from '../../../schema/languages.ts'
import type { Statement } from '../../../schema/statements/index.ts'
import { field, type Fields } from '../../pages/typed.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import { SentencesForReading } from '../../pages/sentences-for-reading.tsx'
import { Button, Choice, Choices, Code, ErrorSummary, Field, Notice } from '../../pages/parts.tsx'

/** How many addresses the form has room for; more can be added later. */
export const LINK_SLOTS = 3

/** Each label and hint fit on one line of a small phone. */
const PART_WORDS: { [P in Part]: { label: string; hint: string } } = {
  image: { label: 'Pictures', hint: 'drawing, photo, comics' },
  text: { label: 'Words', hint: 'stories, poems, articles' },
  sound: { label: 'Sound', hint: 'music, voice' },
  video: { label: 'Film', hint: 'video, animation' },
  code: { label: 'Code', hint: 'games, websites' },
  craft: { label: 'Craft', hint: 'clay, wood, thread' },
}

const MORE_ADDRESSES = ['Another address', 'And another address'] as const

/** The pledge: a form that leads to a promise. Keeps what was typed; each error stands beside its field. */
export function PledgePage(props: PledgePageProps) {
  const { errors, session, statement, requestKey, alreadyMade, site } = props
  return (
    <Layout
      title="Make your pledge"
      description="Promise in plain words that you made your work without generative AI, and get a badge and a public page for it."
      path="/pledge"
      site={site}
      session={session}
    >
      <div class="sheet">
        <h1>Make your pledge</h1>
        <p class="lead">
          You promise in plain words, and get a badge for your site and a public page that stands
          behind it. It takes two minutes and costs nothing.
        </p>
        {alreadyMade ? <AlreadyMade code={alreadyMade} /> : null}
        <ErrorSummary errors={errors} />
      </div>
      <form method="post" action="/pledge" novalidate>
        <input type="hidden" name="requestKey" value={requestKey} />
        <div class="sheet">
          <Essentials {...props} />
          <Addresses {...props} />
          <Field
            name="about"
            label="About you, or about the works"
            hint="A sentence or two that visitors will read. If you promise for certain works only, say here which ones."
            value={field(props.fields, 'about')}
            error={messageFor(errors, 'about')}
            rows={3}
            multiline
            optional={field(props.fields, 'covers') !== 'works'}
          />
        </div>
        <section class="promise" aria-labelledby="promise-title">
          <h2 id="promise-title">This is what you promise</h2>
          <blockquote class="promise-words">
            {statement.words.en.sentences.map((sentence) => (
              <p>{sentence}</p>
            ))}
          </blockquote>
          <SentencesForReading statement={statement} language={props.language} />
          <div class="sheet">
            <Email {...props} />
            <WhatStays />
            <Button>I promise</Button>
          </div>
        </section>
      </form>
    </Layout>
  )
}

/** Said before the promise and not after it: a public page cannot be made unseen. */
function WhatStays() {
  return (
    <ul>
      <li>
        Your name, the date and these words will stand on a public page. It stays, also when you
        withdraw the pledge: then it says so first.
      </li>
      <li>
        You can change your name later. You can also leave: then your name, your words and your
        pictures are erased. Only the code, the dates and the words of the promise stay.
      </li>
    </ul>
  )
}

function AlreadyMade({ code }: { code: string }) {
  return (
    <Notice kind="plain" title="This page has made a pledge already">
      <p>
        You have already made the pledge{' '}
        <a href={`/studio/${code}`}>
          <Code code={code} />
        </a>{' '}
        from this page. Press again if you want to make a second one.
      </p>
    </Notice>
  )
}

function Essentials({ fields, errors }: PledgePageProps) {
  const ticked = fields['parts'] ?? []
  const covers = field(fields, 'covers') || 'practice'
  return (
    <>
      <Field
        name="artistName"
        label="Your name, as you sign your work"
        value={field(fields, 'artistName')}
        error={messageFor(errors, 'artistName')}
        autocomplete="name"
        required
      />
      <Choices
        id="parts"
        legend="What did you make yourself, without generative AI?"
        hint="You promise only for what you tick."
        error={messageFor(errors, 'parts')}
        compact
      >
        {PARTS.map((part) => (
          <Choice
            type="checkbox"
            name="parts"
            value={part}
            label={PART_WORDS[part].label}
            hint={PART_WORDS[part].hint}
            checked={ticked.includes(part)}
          />
        ))}
      </Choices>
      <Choices
        id="covers"
        legend="Which of your works is this about?"
        error={messageFor(errors, 'covers')}
      >
        <Choice
          type="radio"
          name="covers"
          value="practice"
          label="All the work that I show"
          checked={covers === 'practice'}
        />
        <Choice
          type="radio"
          name="covers"
          value="works"
          label="Only certain works"
          hint="Say which ones under “About you, or about the works”. Naming them one by one comes later."
          checked={covers === 'works'}
        />
      </Choices>
    </>
  )
}

/** One address is what most people have; the others wait, and stand open when there is something in them. */
function Addresses({ fields, errors }: PledgePageProps) {
  const slots = Array.from({ length: LINK_SLOTS }, (_, i) => ({
    name: `links.${i}.url`,
    value: field(fields, `links.${i}.url`),
    error: messageFor(errors, `links.${i}.url`) ?? messageFor(errors, `links.${i}`),
    inputmode: 'url' as const,
    autocomplete: 'url',
  }))
  const [first, ...more] = slots
  return (
    <>
      {first ? (
        <Field
          {...first}
          label="Address of your site, shop or profile"
          hint="So that visitors can see and buy your work."
          optional
        />
      ) : null}
      <details class="more" open={more.some(({ value, error }) => value || error)}>
        <summary>More addresses</summary>
        {more.map((slot, i) => (
          <Field {...slot} label={MORE_ADDRESSES[i] ?? 'And another address'} />
        ))}
      </details>
    </>
  )
}

function Email({ fields, errors, session }: PledgePageProps) {
  if (session) {
    return (
      <p>
        You are signed in as <strong>{session.email}</strong>.
      </p>
    )
  }
  return (
    <Field
      name="email"
      type="email"
      label="Your mail address"
      hint="We send a code there, so that the pledge stays yours. Nobody else sees the address."
      value={field(fields, 'email')}
      error={messageFor(errors, 'email')}
      autocomplete="email"
      inputmode="email"
      required
    />
  )
}

function messageFor(errors: FieldError[], path: string): string | undefined {
  return errors.find((error) => error.path === path)?.message
}

export type PledgePageProps = {
  fields: Fields
  errors: FieldError[]
  session: Session | null
  statement: Statement
  /** What the artist's browser asks for: the promise is in English, and they should know what it says. */
  language: Language
  /** Makes a double click one pledge. */
  requestKey: string
  /** The pledge that the page before this one became: what is typed now would be a second one. */
  alreadyMade?: string | undefined
  site: string
}

/** The second step: the code from the mail. What was typed before is kept beside it, in a draft. */
export function PledgeCodePage({ email, errors, site, resent, usedUp }: PledgeCodePageProps) {
  return (
    <Layout title="Type the code from your mail" site={site} path="/pledge" robots="noindex">
      <div class="sheet">
        <h1>Type the code from your mail</h1>
        <p class="lead">
          We sent 8 digits to <strong>{email}</strong>
          {resent ? ', just now, once more' : ''}. They work for ten minutes, in this browser.
        </p>
        <ErrorSummary errors={errors} isEmpty />
        {usedUp ? (
          <p>
            Did you press twice? Then <a href="/pledge/code">look here</a>: your pledge may be made
            already.
          </p>
        ) : null}
        <form method="post" action="/pledge/code" novalidate>
          <Field
            name="otp"
            label="Code"
            error={messageFor(errors, 'otp')}
            autocomplete="one-time-code"
            inputmode="numeric"
            required
          />
          <Button kind={usedUp ? 'quiet' : 'primary'}>Make my pledge</Button>
        </form>
      </div>
      <section class="ruled" aria-labelledby="other-ways">
        <h2 id="other-ways">{usedUp ? 'A new code' : 'No mail?'}</h2>
        <div>
          {usedUp ? null : <p>Look among the unwanted mails, or let us send another one.</p>}
          <form method="post" action="/pledge/code/again" class="buttons">
            <Button kind={usedUp ? 'primary' : 'quiet'}>Send a new code</Button>
            <a href="/pledge">Go back and change what I typed</a>
          </form>
        </div>
      </section>
    </Layout>
  )
}

type PledgeCodePageProps = {
  email: string
  errors: FieldError[]
  site: string
  resent?: boolean
  /** No code can help any more but a new one, unless this was the second of two clicks. */
  usedUp?: boolean
}
