import { factory } from '../../http/factory.ts'
import { createApi, type ComposeNow } from './api.ts'
import { createEdit } from './edit.tsx'
import { createFlow } from './flow.tsx'
import { createHeld } from './held.ts'
import { statements } from './statements.tsx'
import { createStudio } from './studio.tsx'
import type { Wiring } from './wiring.ts'

export function createPledges(wiring: Wiring & { composeNow: ComposeNow }) {
  return factory
    .createApp()
    .route('/', statements)
    .route('/', createApi(wiring))
    .route('/', createFlow(wiring))
    .route('/', createEdit(wiring))
    .route('/', createHeld(wiring))
    .route('/', createStudio(wiring))
}
