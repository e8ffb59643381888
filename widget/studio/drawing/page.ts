/** What the form of a drawing is made of: the markup of worker/pledges/pages. */
export type Page = {
  form: HTMLFormElement
  file: HTMLInputElement
  /** Below the file: what became of it. */
  line: HTMLElement
  held: HTMLElement
  chosen: HTMLElement
  canvas: HTMLCanvasElement
  white: HTMLInputElement
  whiteLine: HTMLElement
  declares: HTMLElement
  /** What the file says, within `declares`. */
  note: HTMLElement
  findings: HTMLElement
  objection: HTMLTextAreaElement
  tell: HTMLInputElement
  bar: HTMLProgressElement
  sendingLine: HTMLElement
  button: HTMLButtonElement
  stop: HTMLButtonElement
  /** Of the pledge. */
  code: string
}

/** Throws where the page is not whole: the form is then sent as it is. */
export function readPage(form: HTMLFormElement): Page {
  const find = <E extends Element>(selector: string, kind: new () => E): E => {
    const found = form.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`The form has no ${selector}.`)
    return found
  }
  return {
    form,
    file: find('input[name=drawing]', HTMLInputElement),
    line: find('#chosen-line', HTMLElement),
    held: find('#held-first', HTMLElement),
    chosen: find('#chosen', HTMLElement),
    canvas: find('#chosen canvas', HTMLCanvasElement),
    white: find('input[name=whiten]', HTMLInputElement),
    whiteLine: find('#white-line', HTMLElement),
    declares: find('#declares', HTMLElement),
    note: find('#declares-note', HTMLElement),
    findings: find('[data-findings]', HTMLElement),
    objection: find('textarea[name=objection]', HTMLTextAreaElement),
    tell: find('input[name=tellCredentials]', HTMLInputElement),
    bar: find('#sending progress', HTMLProgressElement),
    sendingLine: find('#sending [role=status]', HTMLElement),
    button: find('button[type=submit]', HTMLButtonElement),
    stop: find('#sending-stop', HTMLButtonElement),
    code: /\/studio\/(\w+)\/drawing/.exec(form.action)?.[1] ?? '',
  }
}
