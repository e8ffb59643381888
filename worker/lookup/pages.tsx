import type { Child } from 'hono/jsx'
import { printCode } from '../../schema/code.ts'
import type { Badge, WirePlace } from '../../schema/wire.ts'
import { Layout, SHOWS_DRAWINGS } from '../pages/layout.tsx'
import { Button, Code, ErrorSummary, Field, SafeLink, Seal, When } from '../pages/parts.tsx'
import { RECEIPT_SCRIPT, ReceiptSection } from './pages/receipt-section.tsx'
import type { Reading } from './rules.ts'

/** A pledge that was found. The same shape as the action's, which pages may not see. */
type Found = { badge: Badge; why: 'address' | 'code' | 'name'; place?: WirePlace }

export type CheckPageProps = {
  /** Exactly what came in the address. */
  typed: string
  reading: Reading
  found: { findings: Found[]; more: boolean }
  site: string
  publicOrigin: string
}

/** Look anything up. Works without script: one form, and every match in plain words. */
export function CheckPage({ typed, reading, found, site, publicOrigin }: CheckPageProps) {
  const { findings, more } = found
  const asked = reading.as !== 'nothing' && reading.as !== 'refused'
  const wrong = reading.as === 'refused' ? reading.why : undefined
  const shown = typed.toWellFormed()
  return (
    <Layout
      title={asked ? `Check: ${shorten(shown)}` : 'Check a badge'}
      description="Paste an address, a code or an artist’s name, and read in plain words what this register knows about it."
      canonical={asked ? undefined : `${publicOrigin}/check`}
      path="/check"
      // A list of answers is nobody's to find by a search engine: there are as many as there are questions.
      robots={asked || wrong ? `noindex, ${SHOWS_DRAWINGS}` : undefined}
      site={site}
      scripts={[RECEIPT_SCRIPT]}
    >
      <h1>Check a badge</h1>
      <p class="lead">
        You met a badge, a name or a page? Paste it here and read what this register knows.
      </p>
      {wrong ? <ErrorSummary errors={[{ path: 'q', message: wrong }]} /> : null}
      <form method="get" action="/check" class="sheet" role="search">
        <Field
          name="q"
          label="An address, a code or a name"
          hint="Like ada-draws.com/shop, K3V9-X2AM or Zoë Lind. Small letters are fine, and so is a name without its accents."
          value={shown}
          error={wrong}
          autocomplete="off"
        />
        <p>
          <Button>Look it up</Button>
        </p>
      </form>
      {asked ? (
        <section class="answer" aria-labelledby="answer">
          <h2 id="answer">{sayCount(findings.length, more)}</h2>
          {findings.length > 0 ? (
            <>
              <ul class="found">
                {findings.map((finding) => (
                  <li>
                    <FoundPledge {...finding} />
                  </li>
                ))}
              </ul>
              {more ? <p>There are more. Write more of the name, or the whole address.</p> : null}
              {findings.some(({ why }) => why === 'name') ? (
                <p>A name is what the artist chose, and others may have the same one.</p>
              ) : null}
              <p>
                Anybody can copy a picture of a badge. Open the record, and compare it with the
                badge that you met.
              </p>
            </>
          ) : (
            <NothingFound reading={reading} publicOrigin={publicOrigin} />
          )}
        </section>
      ) : null}
      <ReceiptSection publicOrigin={publicOrigin} />
    </Layout>
  )
}

function FoundPledge({ badge, why, place }: Found) {
  const { artist, code, picture, status, pledgedAt } = badge
  return (
    <article class="found-pledge">
      <a href={`/p/${code}`} class="found-picture" tabindex={-1} aria-hidden="true">
        {picture && status === 'active' ? (
          <img
            class="drawing"
            src={picture.src}
            width={picture.width}
            height={picture.height}
            alt=""
            loading="lazy"
            decoding="async"
          />
        ) : (
          <Seal status={status} size="small" />
        )}
      </a>
      <div>
        <h3>
          <a href={`/p/${code}`}>{artist ? <bdi>{artist}</bdi> : 'An artist who has left'}</a>
        </h3>
        <p>
          <State badge={badge} />
        </p>
        <p>{sayWhy(badge, why, place)}</p>
        <p>
          <Code code={code} /> <span class="small">{sayPledged(status, pledgedAt)}</span>
        </p>
      </div>
    </article>
  )
}

function State({ badge: { status, erased } }: { badge: Badge }) {
  if (status === 'active') {
    return (
      <>
        <strong>The pledge stands.</strong> It is the artist’s own promise; nobody examined the
        work.
      </>
    )
  }
  if (status === 'suspended') {
    return (
      <>
        <strong class="state-word">Suspended.</strong> A person who looks after this register
        stopped it. The record says why.
      </>
    )
  }
  return (
    <>
      <strong class="state-word">Withdrawn.</strong>{' '}
      {erased ? 'The artist has left.' : 'The artist took the promise back.'} It does not count for
      new work.
    </>
  )
}

function sayPledged(status: Badge['status'], at: string): Child {
  return (
    <>
      {status === 'active' ? 'pledged' : 'had been pledged'} on <When at={at} />
    </>
  )
}

function sayWhy({ artist }: Badge, why: Found['why'], place: WirePlace | undefined): Child {
  if (why === 'code') return 'This is the code that you asked for.'
  if (why === 'name') return 'The name fits.'
  const name = artist ? <bdi>{artist}</bdi> : 'The artist'
  if (!place) return <>{name} names this address, among many others. Nobody checked it.</>
  const address = (
    <SafeLink href={place.url}>
      <bdi dir="ltr" translate="no">
        {sayAddress(place.url)}
      </bdi>
    </SafeLink>
  )
  const on = place.checkedAt ? [' on ', <When at={place.checkedAt} />] : null
  if (place.state === 'linked') {
    return place.proof === 'page' ? (
      <>
        {name} names {address}, and that page carried the badge when we looked{on}.
      </>
    ) : (
      <>
        {name} names {address}, and that site named this pledge when we looked{on}.
      </>
    )
  }
  if (place.state === 'lapsed') {
    return (
      <>
        {name} names {address}. It pointed back once, last seen{on}, and does not any more.
      </>
    )
  }
  return (
    <>
      {name} names this place: {address}. Nobody checked it.
    </>
  )
}

function sayCount(count: number, more: boolean): string {
  if (count === 0) return 'Nothing here says that'
  if (more) return `More than ${count} pledges fit`
  return count === 1 ? 'One pledge fits' : `${count} pledges fit`
}

/** The honest none: what was looked for, and what it does not mean. */
function NothingFound({ reading, publicOrigin }: { reading: Reading; publicOrigin: string }) {
  return (
    <div class="sheet">
      <p class="lead">{sayNone(reading)}</p>
      <p>
        That is not an accusation: most artists have never heard of this register, and a page
        without a badge says nothing about how anything was made.
      </p>
      {reading.as === 'code' ? (
        <p>
          If a badge shows this code, somebody may have made it up, or there is a slip in it. Every
          real record stands at {publicOrigin}/p/ and its code.
        </p>
      ) : null}
      {reading.as === 'address' ? (
        <p>
          Paste the whole address of the very page where you met the badge, or try the artist’s
          name. An artist may show a badge at more places than they have named.
        </p>
      ) : null}
      {reading.as === 'name' ? (
        <p>Try a shorter piece of the name, or the address where you met the work.</p>
      ) : null}
    </div>
  )
}

function sayNone(reading: Reading): Child {
  const orName = 'orName' in reading && reading.orName ? ', and no artist here has that name' : null
  if (reading.as === 'code') {
    return (
      <>
        No pledge has the code <bdi class="code">{printCode(reading.code)}</bdi>
        {orName}.
      </>
    )
  }
  if (reading.as === 'address') {
    return (
      <>
        No artist has named <bdi>{shorten(sayAddress(reading.url))}</bdi>
        {orName}.
      </>
    )
  }
  if (reading.as === 'handle') {
    return (
      <>
        No artist here is called <bdi>@{reading.handle}</bdi>.
      </>
    )
  }
  return 'No artist here has that name.'
}

/** As people say an address: without the scheme and a slash at the end. */
function sayAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text
}
