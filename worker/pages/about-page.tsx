import { CURRENT_STATEMENT } from '../../schema/statements/index.ts'
import { CLAIM } from '../../schema/wire.ts'
import { Contact } from './contact.tsx'
import { Layout } from './layout.tsx'
import { LinkButton, Ruled } from './parts.tsx'
import { useReader } from './reader.tsx'
import { bold, say, leadTo } from './sentence.tsx'

/** `contact`: the mail address that people can write to. */
export type ReferencePageProps = { site: string; publicOrigin: string; contact: string }

/** What a badge means and what it does not, in one minute. */
export function AboutPage({ site, publicOrigin, contact }: ReferencePageProps) {
  const { texts, to } = useReader()
  const { about, home } = texts
  const claim = (
    <strong lang="en" dir="ltr">
      {CLAIM}
    </strong>
  )
  const words = to(`/statements/${CURRENT_STATEMENT.version}`)
  return (
    <Layout
      title={about.title}
      description={about.description}
      canonical={`${publicOrigin}/about`}
      path="/about"
      site={site}
    >
      <h1>{about.title}</h1>
      <p class="lead">{say(about.lead, { claim })}</p>

      <Ruled title={about.says}>
        <ul>
          <li>
            {say(about.saysPromised, {
              strong: bold,
              words: leadTo(words),
            })}
          </li>
          <li>{say(about.saysFound, { strong: bold })}</li>
          <li>{say(about.saysDrawing, { strong: bold })}</li>
          <li>{say(about.saysBack, { strong: bold })}</li>
        </ul>
      </Ruled>

      <Ruled title={about.saysNot}>
        <ul>
          <li>{say(about.saysNotProof, { strong: bold })}</li>
          <li>{say(about.saysNotExam, { strong: bold })}</li>
          <li>{say(about.saysNotMissing, { strong: bold })}</li>
          <li>{say(about.saysNotAgainst, { strong: bold })}</li>
        </ul>
      </Ruled>

      <Ruled title={about.checks}>
        <p>{about.checksFew}</p>
        <p>{about.checksPlaces}</p>
      </Ruled>

      <Ruled title={about.ways}>
        <p>{say(about.waysHow, { check: leadTo(to('/check')) })}</p>
      </Ruled>

      <Ruled title={about.noBadge}>
        <p>{about.noBadgeWhy}</p>
      </Ruled>

      <Ruled title={about.whoFor}>
        <p>{about.whoForEveryone}</p>
        <p class="screen-only">
          <LinkButton href={to('/pledge')}>{home.make}</LinkButton>
        </p>
      </Ruled>

      <Ruled title={about.ask}>
        <p>{say(about.askHow, { mail: <Contact mail={contact} /> })}</p>
      </Ruled>
    </Layout>
  )
}
