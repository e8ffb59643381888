/* What the npm package offers: nothing happens until `define` is called. */
export { define } from './define.ts'
export { HumanBadgeElement } from './human-badge.ts'
export type { Answer, StatusSource } from './status.ts'
export type { HumanBadgeStatus, HumanBadgeStatusDetail } from './view.ts'
