import type { Child } from 'hono/jsx'
import type { ReferencePageProps } from './about-page.tsx'
import { Contact } from './contact.tsx'
import { Layout } from './layout.tsx'
import { Ruled } from './parts.tsx'
import { useReader } from './reader.tsx'
import { bold, leadToEnglish, say } from './sentence.tsx'

/** What is kept and for how long: schema/STORAGE.md in the words of those whom it is about. */
export function PrivacyPage({ site, publicOrigin, contact }: ReferencePageProps) {
  const { privacy } = useReader().texts
  return (
    <Layout
      title={privacy.title}
      description={privacy.description}
      canonical={`${publicOrigin}/privacy`}
      path="/privacy"
      site={site}
    >
      <h1>{privacy.title}</h1>
      <p class="lead">{privacy.lead}</p>

      <Ruled title={privacy.visit}>
        <ul>
          <li>{privacy.visitCookies}</li>
          <li>{privacy.visitBadges}</li>
          <li>{privacy.visitTyped}</li>
          <li>{privacy.visitCloudflare}</li>
          <li>{privacy.visitLanguage}</li>
        </ul>
      </Ruled>

      <Ruled title={privacy.artist}>
        <p>{privacy.everyone}</p>
        <ul>
          <li>{privacy.everyoneName}</li>
          <li>{privacy.everyoneDrawing}</li>
        </ul>
        <p>{say(privacy.looks, { how: leadToEnglish('/docs/places') })}</p>
        <p>{privacy.nobodyElse}</p>
        <dl class="facts">
          <Kept what={privacy.mail}>{privacy.mailKept}</Kept>
          <Kept what={privacy.original}>{privacy.originalKept}</Kept>
          <Kept what={privacy.held}>
            {say(privacy.heldKept, { files: leadToEnglish('/docs/drawings') })}
          </Kept>
          <Kept what={privacy.draft}>{privacy.draftKept}</Kept>
          <Kept what={privacy.codes}>{privacy.codesKept}</Kept>
          <Kept what={privacy.sessions}>{privacy.sessionsKept}</Kept>
          <Kept what={privacy.oldMail}>{privacy.oldMailKept}</Kept>
        </dl>
      </Ruled>

      <Ruled title={privacy.cookies}>
        <p>{privacy.cookiesWhen}</p>
      </Ruled>

      <Ruled title={privacy.letters}>
        <p>{privacy.lettersWhen}</p>
      </Ruled>

      <Ruled title={privacy.rights}>
        <ul>
          <li>{say(privacy.rightsSee, { strong: bold, desk: leadToEnglish('/studio') })}</li>
          <li>{say(privacy.rightsOut, { strong: bold })}</li>
          <li>{say(privacy.rightsLeave, { strong: bold })}</li>
          <li>{say(privacy.rightsAsk, { strong: bold, mail: <Contact mail={contact} /> })}</li>
        </ul>
      </Ruled>

      <Ruled title={privacy.training}>
        <p>
          {say(privacy.trainingNo, {
            noai: <code>noai</code>,
            noimageai: <code>noimageai</code>,
          })}
        </p>
      </Ruled>
    </Layout>
  )
}

function Kept({ what, children }: { what: string; children: Child }) {
  return (
    <>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </>
  )
}
