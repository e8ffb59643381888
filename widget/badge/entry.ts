import { define } from './define.ts'

/* What a script tag loads: the service is wherever the script came from. */
define({ origin: new URL(import.meta.url).origin })

export { HumanBadgeElement } from './human-badge.ts'
