/*
 * One living example for everything that the element offers: its code, by the name that the comment of the
 * element's class gives it. `widget/studio/states.ts` applies the very code that is printed, so that what is
 * shown and what is said cannot differ; test/worker/pages/element-docs.test.tsx holds the names against the comment.
 */

function tag(attributes: string): string {
  return `<human-badge ${attributes}>\n  <a href="/p/K3V9X2AM">…</a>\n</human-badge>`
}

function style(part: string, declaration: string): string {
  return `human-badge::part(${part}) { ${declaration} }`
}

function set(property: string, value: string): string {
  return `human-badge { ${property}: ${value} }`
}

export const ATTRIBUTE_EXAMPLES: { [name: string]: readonly string[] } = {
  pledge: [tag('pledge="k3v9-x2am"')],
  work: [tag('pledge="K3V9X2AM" work="01J9ZQ3V5T"')],
  variant: ['seal', 'strip', 'drawing'].map((name) => tag(`pledge="K3V9X2AM" variant="${name}"`)),
  lang: [tag('pledge="K3V9X2AM" lang="ja"')],
  loading: [tag('pledge="K3V9X2AM" loading="eager"')],
}

export const PART_EXAMPLES: { [name: string]: string } = {
  link: style('link', 'text-decoration: underline'),
  picture: style('picture', 'filter: grayscale(1)'),
  claim: style('claim', 'letter-spacing: 0.04em'),
  detail: style('detail', 'font-style: italic'),
  more: style('more', 'color: #b3231b'),
  details: style('details', 'border-width: 3px'),
  record: style('record', 'font-weight: bold'),
  close: style('close', 'font-style: italic'),
}

export const PROPERTY_EXAMPLES: { [name: string]: string } = {
  '--human-badge-accent': set('--human-badge-accent', 'currentColor'),
  '--human-badge-text': set('--human-badge-text', 'light-dark(#10305a, #cfe0ff)'),
  '--human-badge-surface': set('--human-badge-surface', 'light-dark(#fff, #000)'),
  '--human-badge-border': set('--human-badge-border', 'transparent'),
  '--human-badge-radius': set('--human-badge-radius', '1.5em'),
  '--human-badge-size': set('--human-badge-size', '120px'),
  '--human-badge-font': set('--human-badge-font', 'ui-monospace, monospace'),
}
