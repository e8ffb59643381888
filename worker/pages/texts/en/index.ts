import { frame } from './frame.ts'
import { record } from './record.ts'

export const en = { frame, record }
