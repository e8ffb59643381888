export type CopyBoxProps = {
  id: string
  label: string
  /** What is copied, as it stands. */
  value: string
  rows: number
  button: string
  /** The id of the words that explain it. */
  hint?: string
  /** The page is about copying: its button leads. */
  leading?: boolean
  /** Words of a language, and no code: they may run from right to left. */
  isProse?: boolean
  /** What is copied beside the text, for word processors and mail: a picture of ours, with a link. */
  picture?: { src: string; alt: string; href: string }
}

/**
 * Text to be copied, with a button that does it where /assets/copy.js finds a clipboard. The page names that script.
 */
export function CopyBox({
  id,
  label,
  value,
  rows,
  button,
  hint,
  leading = false,
  isProse = false,
  picture,
}: CopyBoxProps) {
  return (
    <>
      <div class="field tag-field">
        <label for={id}>{label}</label>
        <textarea
          id={id}
          class="tag"
          readonly
          rows={rows}
          spellcheck={false}
          translate="no"
          dir={isProse ? 'auto' : 'ltr'}
          aria-describedby={hint}
        >
          {value}
        </textarea>
      </div>
      <p class="buttons copying">
        <button
          type="button"
          class={`button button-${leading ? 'primary' : 'quiet'}`}
          hidden
          data-copy={id}
          data-picture={picture?.src}
          data-alt={picture?.alt}
          data-href={picture?.href}
        >
          {button}
        </button>
        <span role="status"></span>
      </p>
    </>
  )
}
