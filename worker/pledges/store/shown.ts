import { drawings } from '../../../schema/tables.ts'
import type { ShownDrawing } from '../rules.ts'

/** The columns of a drawing as a snapshot has it. */
export const SHOWN = {
  id: drawings.id,
  hash: drawings.hash,
  originalHash: drawings.originalHash,
  alt: drawings.alt,
  medium: drawings.medium,
  story: drawings.story,
  afterCode: drawings.afterCode,
  afterConsent: drawings.afterConsent,
  width: drawings.width,
  height: drawings.height,
  pictures: drawings.pictures,
  uploadedAt: drawings.uploadedAt,
  screenedAt: drawings.screenedAt,
  seenAt: drawings.seenAt,
  credentials: drawings.credentials,
} satisfies { [K in keyof ShownDrawing]: unknown }
