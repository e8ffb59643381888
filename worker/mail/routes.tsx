import { factory } from '../http/factory.ts'
import { embedHeaders } from '../http/headers.ts'
import { respondPage } from '../http/page.tsx'
import { respondProblem } from '../http/problem.tsx'
import { MailsPage } from '../pages/mails-page.tsx'
import { composeSamples } from './actions/samples.ts'

/** Our own mails are shown where they are written. On a real service they are nobody's to look at. */
const inDevelopment = factory.createMiddleware(async (c, next) => {
  if (c.var.config.publicOrigin.startsWith('https:')) {
    return await respondProblem(c, { code: 'not-found' })
  }
  return await next()
})

/** `/docs/mails`: every mail with made-up words. Its HTML opens by itself: our pages allow no frame. */
export const mailSamples = factory
  .createApp()
  .get('/docs/mails', inDevelopment, async (c) => {
    const samples = await composeSamples(c.var.config.publicOrigin)
    return await respondPage(c, <MailsPage samples={samples} site={c.var.config.siteName} />)
  })
  .get('/docs/mails/:file{[a-z-]+\\.html}', inDevelopment, embedHeaders, async (c) => {
    const asked = c.req.param('file').replace(/\.html$/, '')
    const samples = await composeSamples(c.var.config.publicOrigin)
    const mail = samples.find(([name]) => name === asked)?.[1]
    // A mail's styles stand inline, which only the policy of embeds lets through; nothing in it can load or run.
    return mail ? c.html(mail.html) : respondProblem(c, { code: 'not-found' })
  })
