import { CLAIM } from '../../schema/wire.ts'

/** What the element takes up before it is drawn, in CSS pixels: as wide and as high as it will be. */
const ROOM = { seal: { width: 180, height: 225 }, strip: { width: 320, height: 112 } } as const

/** The line of CSS that keeps the badge's room free, so that nothing moves when it arrives. */
export function composeRoom(variant: keyof typeof ROOM): string {
  const { width, height } = ROOM[variant]
  const which = variant === 'seal' ? '' : `[variant="${variant}"]`
  return `human-badge${which}:not(:defined) { display: inline-block; width: ${width}px; height: ${height}px; vertical-align: middle }`
}

/**
 * The lines that an artist pastes, the same on the desk and in the documentation. The name is escaped once
 * here, for the page that they will stand on.
 */
export function composeTag({
  name,
  code,
  origin,
}: {
  name: string
  code: string
  /** Of this service, without a slash at its end. */
  origin: string
}): string {
  const text = name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return `<style>${composeRoom('seal')}</style>
<script type="module" src="${origin}/widget/v1/human-badge.js"></script>
<human-badge pledge="${code}"><a href="${origin}/p/${code}">${CLAIM.replace('c', 'C')}: ${text}'s pledge</a></human-badge>`
}
