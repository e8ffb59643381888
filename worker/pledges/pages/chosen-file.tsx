import type { PropsWithChildren } from 'hono/jsx'
import { HELD } from '../../drawings/rules/say-finding.ts'
import { Choice, Notice } from '../../pages/parts.tsx'

/*
 * What the form of the drawing shows while a file is chosen and sent. All of it is hidden, and filled by
 * widget/studio/drawing: without script the form is complete without it.
 */

/** Below the file: what was found in it, and how it will look. */
export function ChosenFile() {
  return (
    <>
      <p id="chosen-line" class="chosen-line" role="status"></p>
      <div id="held-first" class="held-first" hidden>
        <Notice kind="plain" title={HELD.title}>
          <p>{HELD.means}</p>
        </Notice>
      </div>
      <div id="chosen" class="chosen" hidden>
        <figure>
          <canvas
            role="img"
            aria-label="Your drawing, as it will be sent"
            width="1"
            height="1"
          ></canvas>
        </figure>
        <Choice
          type="checkbox"
          name="whiten"
          value="on"
          label="Make the paper white"
          hint="For a photo of a sheet of paper. It takes away shadows. Your lines and colours stay."
        />
        <p id="white-line" class="chosen-line" role="status"></p>
      </div>
    </>
  )
}

/** Around the button: how far the file is on its way, and how to stop it. */
export function Sending({ children }: PropsWithChildren) {
  return (
    <>
      <div id="sending" class="sending">
        <progress max="100" value="0" aria-label="Sending your drawing" hidden></progress>
        <p role="status"></p>
      </div>
      <div class="buttons">
        {children}
        <button type="button" id="sending-stop" class="button button-quiet" hidden>
          Stop sending
        </button>
      </div>
    </>
  )
}
