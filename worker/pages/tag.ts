import { CLAIM } from '../../schema/wire.ts'

/**
 * What the element takes up, in CSS pixels: the widget's stylesheet draws it at these sizes, and
 * test/widget/room.test.ts compares the two.
 */
export const ROOM = {
  seal: { width: 180, height: 225 },
  strip: { width: 320, height: 112 },
  drawing: { width: 240, height: 300 },
} as const

/** The element's variants. The first is what it is without being told. */
export type Shape = keyof typeof ROOM
export const SHAPES = ['seal', 'strip', 'drawing'] as const satisfies Shape[]

/**
 * The line of CSS that keeps the badge's room free, so that nothing moves when it arrives. It shrinks with a
 * narrow column as the badge does, and where no script runs it keeps nothing free: the link stands in its line.
 */
export function composeRoom(variant: Shape): string {
  const { width, height } = ROOM[variant]
  const which = variant === 'seal' ? '' : `[variant="${variant}"]`
  return `@media (scripting: enabled) { human-badge${which}:not(:defined) { display: inline-block; width: ${width}px; max-width: 100%; aspect-ratio: ${width} / ${height}; vertical-align: middle } }`
}

/**
 * The lines that an artist pastes, the same on the desk and in the documentation. The name is escaped once
 * here, for the page that they will stand on.
 */
export function composeTag({
  name,
  code,
  origin,
  shape = 'seal',
}: {
  name: string
  code: string
  /** Of this service, without a slash at its end. */
  origin: string
  shape?: Shape
}): string {
  const text = name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const variant = shape === 'seal' ? '' : ` variant="${shape}"`
  return `<style>${composeRoom(shape)}</style>
<script type="module" src="${origin}/widget/v1/human-badge.js"></script>
<human-badge pledge="${code}"${variant}><a href="${origin}/p/${code}">${CLAIM.replace('c', 'C')}: ${text}'s pledge</a></human-badge>`
}
