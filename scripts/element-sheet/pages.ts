/* The pages of the contact sheet: real elements with the made-up answers of widget/studio/states.ts. */

const STATES = [
  'active',
  'active-page',
  'active-named',
  'active-found',
  'active-lapsed',
  'active-not-listed',
  'active-plain',
  'active-long',
  'active-rtl',
  'active-stale',
  'withdrawn',
  'withdrawn-erased',
  'suspended',
  'missing',
  'pending',
  'unreachable',
]
const VARIANTS = ['seal', 'strip', 'drawing']
const LANGUAGES = ['en', 'ar', 'ja']
const FONTS = [
  'literata/index.css',
  'literata/wght-italic.css',
  'noto-naskh-arabic/index.css',
  'noto-serif-jp/index.css',
]
const WIDTHS = [88, 120, 160, 180, 240, 320, 480]

type Pages = [name: string, html: string][]

/** Every state, variant by variant, light and dark, in three languages. */
export function states(): Pages {
  return LANGUAGES.flatMap((lang) =>
    VARIANTS.map((variant): [string, string] => {
      const boxes = STATES.map((state) => box(state, variant)).join('')
      const themes = ['light', 'dark'].map(
        (scheme) => `<section data-scheme=${scheme}>${boxes}</section>`,
      )
      return [`states-${variant}-${lang}`, page(lang, themes.join(''))]
    }),
  )
}

/** From the smallest place to the largest. */
export function sizes(): Pages {
  return VARIANTS.map((variant): [string, string] => {
    const rows = ['active', 'active-plain', 'active-not-listed', 'withdrawn'].map(
      (state) =>
        `<section>${WIDTHS.map((width) => box(state, variant, `style="--human-badge-size:${width}px"`)).join('')}</section>`,
    )
    return [`sizes-${variant}`, page('en', rows.join(''))]
  })
}

/** White, black, a photograph (light and shadow, no picture of anything), colours; and the details, opened. */
export function grounds(): Pages {
  const GROUNDS = [
    '#fff',
    '#000',
    'conic-gradient(from 40deg, #274046, #e6dada, #8e5a3c, #f1c40f, #123, #274046)',
    '#ffd400',
    '#0047ab',
    '#d7263d',
  ]
  const all = GROUNDS.map(
    (ground) =>
      `<section style="background:${ground}">${VARIANTS.map((variant) => box('active', variant)).join('')}</section>`,
  )
  const opened = LANGUAGES.flatMap((lang) =>
    ['light', 'dark'].map((scheme): [string, string] => [
      `details-${lang}-${scheme}`,
      page(
        lang,
        `<section data-scheme=${scheme} style="min-height:480px;padding-inline-start:360px">${box('active', 'seal', 'data-open')}</section>`,
      ),
    ]),
  )
  return [['grounds', page('en', all.join(''))], ...opened]
}

function box(state: string, variant: string, more = ''): string {
  return `<div data-badge-state=${state} data-variant=${variant} ${more}></div>`
}

function page(lang: string, body: string): string {
  const dir = lang === 'ar' ? 'rtl' : 'ltr'
  return `<!doctype html><html lang=${lang} dir=${dir}><meta charset=utf-8><title>Contact sheet</title><style>${FONTS.map((name) => `@import '/fonts/${name}';`).join('')}
    :root { --human-badge-font: 'Literata Variable', 'Noto Naskh Arabic Variable', 'Noto Serif JP Variable', serif }
    body { margin: 0; font: 14px sans-serif }
    section { display: flex; flex-wrap: wrap; gap: 18px; padding: 18px; align-items: start }
    [data-scheme=light], section { background: #fff }
    [data-scheme=dark] { background: #111 }
  </style>${body}<script type=module src=/widget/v1/states.js></script>`
}
