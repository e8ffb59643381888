import type { Mail } from '../../schema/errands.ts'
import { Layout } from './layout.tsx'

export type MailsPageProps = { samples: (readonly [name: string, mail: Mail])[]; site: string }

/** Every mail that we send, side by side as text and as HTML, for those who write them. */
export function MailsPage({ samples, site }: MailsPageProps) {
  return (
    <Layout title="Our mails" path="/docs/mails" robots="noindex" site={site}>
      <h1>Our mails</h1>
      <p class="lead">
        All of them, with made-up words. This page exists only on your own machine. The text is what
        a plain mail program shows; the other version opens by itself, because our pages hold no
        frames.
      </p>
      {samples.map(([name, { subject, text, html }]) => (
        <section class="ruled" id={name}>
          <h2>{subject}</h2>
          <div>
            <pre class="letter" tabindex={0} aria-label={`${subject}: the text`}>
              {text}
            </pre>
            <p>
              <a href={`/docs/mails/${name}.html`}>As HTML: {subject}</a>
            </p>
            <details>
              <summary>The HTML as it is sent, {html.length} characters</summary>
              <pre class="letter" tabindex={0} aria-label={`${subject}: the HTML`}>
                {html}
              </pre>
            </details>
          </div>
        </section>
      ))}
    </Layout>
  )
}
