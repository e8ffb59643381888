import type { Texts } from '../index.ts'
import { about } from './about.ts'
import { check } from './check.ts'
import { frame } from './frame.ts'
import { home } from './home.ts'
import { privacy } from './privacy.ts'
import { problem } from './problem.ts'
import { receipt } from './receipt.ts'
import { record } from './record.ts'
import { statement } from './statement.ts'
import { wall } from './wall.ts'

export const fr: Texts = {
  frame,
  record,
  wall,
  check,
  receipt,
  home,
  about,
  privacy,
  statement,
  problem,
}
