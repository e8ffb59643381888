import { composeTag } from './tag.ts'

/** Where the badge cannot be pasted as a tag. */
export const WITHOUT_HTML =
  'On Instagram, Etsy or Behance: put the address of your public page into your profile, and show the picture that you downloaded.'

export type TagBoxProps = {
  name: string
  code: string
  /** Of this service, without a slash at its end. */
  origin: string
  /** The page is about copying: its button leads. */
  leading?: boolean
}

/**
 * The tag to be copied, with a button that does it where /assets/copy.js finds a clipboard. The page names that
 * script.
 */
export function TagBox({ leading = false, ...of }: TagBoxProps) {
  return (
    <>
      <div class="field tag-field">
        <label for="tag">The tag</label>
        <textarea
          id="tag"
          class="tag"
          readonly
          rows={10}
          spellcheck={false}
          translate="no"
          dir="ltr"
          aria-describedby="tag-hint"
        >
          {composeTag(of)}
        </textarea>
      </div>
      <p class="buttons copying">
        <button
          type="button"
          class={`button button-${leading ? 'primary' : 'quiet'}`}
          hidden
          data-copy="tag"
        >
          Copy the tag
        </button>
        <span role="status"></span>
      </p>
    </>
  )
}
