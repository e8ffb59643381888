import { CopyBox } from './copy-box.tsx'
import { composeTag, type Shape } from './tag.ts'

export type TagBoxProps = {
  name: string
  code: string
  /** Of this service, without a slash at its end. */
  origin: string
  shape?: Shape
  /** The page is about copying: its button leads. */
  leading?: boolean
}

/** The tag to be copied. The words that explain it have the id `tag-hint`. */
export function TagBox({ leading = false, ...of }: TagBoxProps) {
  return (
    <CopyBox
      id="tag"
      label="The tag"
      value={composeTag(of)}
      rows={10}
      button="Copy the tag"
      hint="tag-hint"
      leading={leading}
    />
  )
}
