import { factory } from '../http/factory.ts'
import { artistPages } from './routes/artist.tsx'
import { sitemap } from './routes/sitemap.ts'
import { wallPages } from './routes/wall.tsx'

/** The public face: the wall and its JSON, artists' own pages, and the map of both for search engines. */
export const wall = factory
  .createApp()
  .route('/', wallPages)
  .route('/', artistPages)
  .route('/', sitemap)
