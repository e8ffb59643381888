import type { PropsWithChildren } from 'hono/jsx'
import assets from '../../dist/asset-names.json' with { type: 'json' }
import { directionOf } from '../../schema/languages.ts'
import { CURRENT_STATEMENT } from '../../schema/statements/index.ts'
import { LanguageLinks, LanguageMenu } from './language-menu.tsx'
import { useReader } from './reader.tsx'

/**
 * For `robots` on a page that shows drawings: search is welcome, and may show them large; they are no food for
 * models. Said beside the pictures' own headers, for readers that look at pages only.
 */
export const SHOWS_DRAWINGS = 'noai, noimageai, max-image-preview:large'

const STATEMENT = `/statements/${CURRENT_STATEMENT.version}`

export type LayoutProps = PropsWithChildren<{
  title: string
  /** One sentence for search engines and link previews. */
  description?: string | undefined
  /** Absolute address of this page, where it has one for ever. */
  canonical?: string | undefined
  /** The path that is shown, so that the navigation can say "you are here". */
  path?: string | undefined
  /** Who is signed in, or null. Public pages that are cached for everybody leave it out. */
  session?: { email: string } | null | undefined
  site?: string | undefined
  /** Picture for link previews: absolute address, size in pixels. */
  image?: { src: string; width: number; height: number; alt: string } | undefined
  /** A schema.org object, written as a data block. */
  jsonLd?: object | undefined
  /** The same thing as JSON: an address of ours. */
  jsonAddress?: string | undefined
  /** Where other sites ask how to embed this page (oEmbed): an absolute address. */
  oembed?: string | undefined
  robots?: string | undefined
  /** Addresses of module scripts of ours. A public page must be complete without them. */
  scripts?: string[] | undefined
}>

/** The frame of every page, in the reader's language. */
export function Layout(props: LayoutProps) {
  const { path, session, site = 'Human Intelligence', children } = props
  const { language, texts, to } = useReader()
  const { frame } = texts
  return (
    <html lang={language} dir={directionOf(language)}>
      <Head {...props} site={site} />
      <body>
        <a class="skip" href="#main">
          {frame.skip}
        </a>
        <header class="masthead">
          <p class="masthead-name">
            <a href={to('/')}>{site}</a>
          </p>
          <nav aria-label={frame.main}>
            <ul>
              <NavLink href="/pledge" path={path} isEnglish>
                {frame.pledge}
              </NavLink>
              <NavLink href="/wall" path={path}>
                {frame.wall}
              </NavLink>
              <NavLink href="/check" path={path}>
                {frame.check}
              </NavLink>
              <NavLink href="/about" path={path}>
                {frame.about}
              </NavLink>
              {session ? (
                <NavLink href="/studio" path={path} isEnglish>
                  {frame.desk}
                </NavLink>
              ) : (
                <NavLink href="/sign-in" path={path} isEnglish>
                  {frame.signIn}
                </NavLink>
              )}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="colophon">
          <ul>
            <li>
              <a href={to(STATEMENT)}>{frame.theWords}</a>
            </li>
            <li>
              <a href={to('/#real-register')}>{frame.realRegister}</a>
            </li>
            <li>
              <a href="/docs" hreflang={language === 'en' ? undefined : 'en'}>
                {frame.docs}
              </a>
            </li>
            <li>
              <a href={to('/privacy')}>{frame.privacy}</a>
            </li>
          </ul>
          <p>{frame.noTrace}</p>
          <LanguageMenu />
        </footer>
      </body>
    </html>
  )
}

function Head(props: LayoutProps) {
  const { title, description, canonical, site, image, jsonLd, jsonAddress, robots, scripts } = props
  const { oembed } = props
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === site ? title : `${title} · ${site}`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {robots ? <meta name="robots" content={robots} /> : null}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={assets.style} />
      <LanguageLinks canonical={canonical} />
      {jsonAddress ? <link rel="alternate" type="application/json" href={jsonAddress} /> : null}
      {oembed ? (
        <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
      ) : null}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site} />
      <meta property="og:title" content={title} />
      {description ? <meta property="og:description" content={description} /> : null}
      {canonical ? <meta property="og:url" content={canonical} /> : null}
      {image ? (
        <>
          <meta property="og:image" content={image.src} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      ) : null}
      {jsonLd ? (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: writeJsonBlock(jsonLd) }}
        />
      ) : null}
      {scripts?.map((src) => (
        <script type="module" src={src}></script>
      ))}
    </head>
  )
}

type NavLinkProps = PropsWithChildren<{
  href: string
  path: string | undefined
  /** The page is written in English only. */
  isEnglish?: boolean
}>

function NavLink({ href, path, isEnglish = false, children }: NavLinkProps) {
  const { language, to } = useReader()
  return (
    <li>
      <a
        href={to(href)}
        hreflang={isEnglish && language !== 'en' ? 'en' : undefined}
        aria-current={href === path ? 'page' : undefined}
      >
        {children}
      </a>
    </li>
  )
}

/**
 * JSON that cannot end the script element that it stands in: `</script>` and `<!--` need a `<`, and without
 * one there is neither. The two line separators are legal JSON but broke scripts before ES2019.
 */
export function writeJsonBlock(value: object): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
