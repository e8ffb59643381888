import { factory } from '../../http/factory.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { signedIn } from '../../http/session.ts'
import { readLanguage } from '../../../schema/languages.ts'
import { KitPage } from '../pages/kit-page.tsx'
import { PAPERS, PrintPage } from '../pages/print-page.tsx'
import { readOwnRecord } from './own.ts'

/** `/studio/CODE/kit`: what there is for places without code, and for paper. */
export const kit = factory
  .createApp()
  .get('/studio/:code/kit', signedIn, async (c) => {
    const own = await readOwnRecord(c)
    if (!own.ok) return respondProblem(c, own.problem)
    const asked = c.req.query('lang') ?? own.value.language
    return await respondPage(
      c,
      <KitPage
        record={own.value}
        language={readLanguage(asked)}
        session={c.var.session}
        site={c.var.config.siteName}
      />,
    )
  })
  .get('/studio/:code/kit/print', signedIn, async (c) => {
    const own = await readOwnRecord(c)
    if (!own.ok) return respondProblem(c, own.problem)
    const { code, status } = own.value
    // Paper cannot be called back: none is printed for a pledge that does not stand.
    if (status !== 'active') return c.redirect(`/studio/${code}/kit`, 303)
    return await respondPage(
      c,
      <PrintPage
        record={own.value}
        paper={PAPERS.find((paper) => paper === c.req.query('paper')) ?? 'a4'}
        session={c.var.session}
        site={c.var.config.siteName}
      />,
    )
  })
