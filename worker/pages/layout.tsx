import type { PropsWithChildren } from 'hono/jsx'
import assets from '../../dist/asset-names.json' with { type: 'json' }

export type LayoutProps = PropsWithChildren<{
  title: string
  /** One sentence for search engines and link previews. */
  description?: string
  /** Absolute address of this page, where it has one for ever. */
  canonical?: string
}>

/** The frame of every page. */
export function Layout({ title, description, canonical, children }: LayoutProps) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description ? <meta name="description" content={description} /> : null}
        {canonical ? <link rel="canonical" href={canonical} /> : null}
        <link rel="stylesheet" href={assets.style} />
      </head>
      <body>
        <main id="main">{children}</main>
      </body>
    </html>
  )
}
