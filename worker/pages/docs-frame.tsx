import type { PropsWithChildren } from 'hono/jsx'
import type { ReferencePageProps } from './about-page.tsx'
import { Layout } from './layout.tsx'

type DocsFrameProps = PropsWithChildren<
  Pick<ReferencePageProps, 'site' | 'publicOrigin'> & {
    /** `/docs/…`, where it stands. */
    path: string
    title: string
    description: string
    lead: string
  }
>

/** One subject of the docs. */
export function DocsFrame({
  site,
  publicOrigin,
  path,
  title,
  description,
  lead,
  children,
}: DocsFrameProps) {
  return (
    <Layout
      title={title}
      description={description}
      canonical={publicOrigin + path}
      path={path}
      site={site}
    >
      <p class="back">
        <a href="/docs">Docs</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </Layout>
  )
}
