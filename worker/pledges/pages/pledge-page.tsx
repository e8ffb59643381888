import type { FieldError, Part } from '../../../schema/wire.ts'
import { PARTS } from '../../../schema/wire.ts'
import type { Statement } from '../../../schema/statements/index.ts'
import { field, type Fields } from '../../http/body.ts'
import type { Session } from '../../http/factory.ts'
import { Layout } from '../../pages/layout.tsx'
import { Button, Choice, Choices, ErrorSummary, Field } from '../../pages/parts.tsx'

/** How many addresses the form has room for; more can be added later. */
export const LINK_SLOTS = 3

const PART_WORDS: { [P in Part]: { label: string; hint: string } } = {
  image: { label: 'Pictures', hint: 'drawing, painting, photo, design, comics' },
  text: { label: 'Words', hint: 'stories, poems, articles' },
  sound: { label: 'Sound', hint: 'music, voice, recordings' },
  video: { label: 'Film', hint: 'video, animation' },
  code: { label: 'Code', hint: 'programs, games, websites' },
  craft: { label: 'Craft', hint: 'things made by hand: clay, wood, thread, paper' },
}

/** The pledge: a promise first, a form second. Keeps what was typed; each error stands beside its field. */
export function PledgePage({
  fields,
  errors,
  session,
  statement,
  requestKey,
  site,
}: PledgePageProps) {
  const error = (path: string) => errors.find((e) => e.path === path)?.message
  const ticked = fields['parts'] ?? []
  const covers = field(fields, 'covers') || 'practice'
  return (
    <Layout title="Make your pledge" site={site} session={session}>
      <h1>Make your pledge</h1>
      <p class="lead">
        You promise in plain words. You get a badge for your site and a public page that stands
        behind it. It takes two minutes and costs nothing.
      </p>
      <ErrorSummary errors={errors} />
      <form method="post" action="/pledge" class="stack" novalidate>
        <input type="hidden" name="requestKey" value={requestKey} />
        <Field
          name="artistName"
          label="Your name, as you sign your work"
          value={field(fields, 'artistName')}
          error={error('artistName')}
          autocomplete="name"
          required
        />
        <Choices
          id="parts"
          legend="What did you make yourself, without generative AI?"
          hint="Tick what you promise for. What you leave out is not part of the promise."
          error={error('parts')}
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
        <Choices id="covers" legend="Which of your works is this about?" error={error('covers')}>
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
            hint="Say under “About you” which ones, for now. Soon you can list them one by one."
            checked={covers === 'works'}
          />
        </Choices>
        <Field
          name="about"
          label="About you, or about the works"
          hint="A sentence or two that visitors will read."
          value={field(fields, 'about')}
          error={error('about')}
          multiline
          optional
        />
        <fieldset class="choices">
          <legend>Where can people see or buy your work?</legend>
          <p class="hint">
            Your site, your shop, a profile: visitors of your page will find them. You can leave
            this empty.
          </p>
          {Array.from({ length: LINK_SLOTS }, (_, i) => (
            <Field
              name={`links.${i}.url`}
              label={i === 0 ? 'Address' : 'Another address'}
              value={field(fields, `links.${i}.url`)}
              error={error(`links.${i}.url`) ?? error(`links.${i}`)}
              inputmode="url"
              autocomplete="url"
              optional
            />
          ))}
        </fieldset>
        <section class="promise" aria-labelledby="promise-title">
          <h2 id="promise-title">This is what you promise</h2>
          <blockquote>
            {statement.words.en.sentences.map((sentence) => (
              <p>{sentence}</p>
            ))}
          </blockquote>
        </section>
        {session ? (
          <p>
            You are signed in as <strong>{session.email}</strong>.
          </p>
        ) : (
          <Field
            name="email"
            type="email"
            label="Your mail address"
            hint="We send a code there, so that the pledge stays yours. Nobody else sees the address."
            value={field(fields, 'email')}
            error={error('email')}
            autocomplete="email"
            inputmode="email"
            required
          />
        )}
        <Button>I promise</Button>
      </form>
    </Layout>
  )
}

export type PledgePageProps = {
  fields: Fields
  errors: FieldError[]
  session: Session | null
  statement: Statement
  /** Makes a double click one pledge. */
  requestKey: string
  site: string
}

/** The second step: the code from the mail. What was typed before is kept beside it, in a draft. */
export function PledgeCodePage({ email, errors, site, resent }: PledgeCodePageProps) {
  return (
    <Layout title="Type the code from your mail" site={site}>
      <h1>Type the code from your mail</h1>
      <p class="lead">
        We sent 8 digits to <strong>{email}</strong>
        {resent ? ', just now, once more' : ''}. They work for ten minutes, in this browser.
      </p>
      <ErrorSummary errors={errors} />
      <form method="post" action="/pledge/code" class="stack" novalidate>
        <Field
          name="otp"
          label="Code"
          error={errors.find((e) => e.path === 'otp')?.message}
          autocomplete="one-time-code"
          inputmode="numeric"
          required
        />
        <Button>Make my pledge</Button>
      </form>
      <form method="post" action="/pledge/code/again" class="stack" novalidate>
        <p>No mail? Look among the unwanted ones, or:</p>
        <Button kind="quiet">Send a new code</Button>
      </form>
      <p>
        <a href="/pledge">Go back and change what I typed</a>
      </p>
    </Layout>
  )
}

type PledgeCodePageProps = { email: string; errors: FieldError[]; site: string; resent?: boolean }
