import { describe, it } from 'vitest'
import {
  Choice,
  Choices,
  ErrorSummary,
  Field,
  FileField,
  SafeLink,
  When,
} from '../../../worker/pages/parts.tsx'
import { attribute, only, readPage } from './read-page.ts'

const FORM = (
  <form>
    <ErrorSummary
      errors={[
        { path: 'artistName', message: 'Please write your name.' },
        { path: 'links.0.url', message: 'That is no address.' },
        { path: 'parts', message: 'Tick one.' },
        { path: 'drawing', message: 'Too large.' },
        { path: '', message: 'Please try again.' },
      ]}
    />
    <Field name="artistName" label="Your name" hint="Any." error="Please write your name." />
    <Field name="links.0.url" label="A link" type="url" error="That is no address." optional />
    <Field name="about" label="About you" multiline value={'</textarea><img src=x onerror=x>'} />
    <FileField name="drawing" label="Your drawing" accept="image/png" error="Too large." />
    <Choices id="parts" legend="Parts" hint="Tick." error="Tick one.">
      <Choice type="checkbox" name="parts" value="image" label="Pictures" hint="Drawn." checked />
      <Choice type="checkbox" name="parts" value="text" label="Words" />
    </Choices>
  </form>
)

describe('a form', () => {
  it('ties every field to its label, its hint and its mistake', async ({ expect }) => {
    const { all } = await readPage(FORM)
    const labels = only(all, 'label').map((label) => attribute(label, 'for'))
    const ids = all.flatMap((seen) => attribute(seen, 'id') ?? [])
    const fields = all.filter(({ tag }) => tag === 'input' || tag === 'textarea')
    expect(fields.map((field) => attribute(field, 'id'))).toEqual(labels)
    for (const seen of all) {
      for (const id of attribute(seen, 'aria-describedby')?.split(' ') ?? []) {
        expect(ids).toContain(id)
      }
    }
    const name = fields.find((field) => attribute(field, 'name') === 'artistName')
    expect(attribute(name, 'aria-describedby')).toBe('hint-artistName error-artistName')
    expect(attribute(name, 'aria-invalid')).toBe('true')
  })

  it('leads from each mistake at its top to the field', async ({ expect }) => {
    const { all } = await readPage(FORM)
    const ids = all.flatMap((seen) => attribute(seen, 'id') ?? [])
    const leads = only(all, 'a').map((link) => attribute(link, 'href') ?? '')
    expect(leads).toEqual([
      '#field-artistName',
      '#field-links.0.url',
      '#field-parts',
      '#field-drawing',
    ])
    for (const lead of leads) expect(ids).toContain(lead.slice(1))
    const [summary] = only(all, 'section')
    expect(summary?.attributes.has('autofocus')).toBe(true)
    expect(attribute(summary, 'tabindex')).toBe('-1')
  })

  it('keeps what was typed, as text', async ({ expect }) => {
    const { all } = await readPage(FORM)
    expect(only(all, 'textarea')[0]?.text).toBe('</textarea><img src=x onerror=x>')
    expect(only(all, 'img')).toHaveLength(0)
    const ticked = only(all, 'input').filter((input) => input.attributes.has('checked'))
    expect(ticked.map((input) => attribute(input, 'value'))).toEqual(['image'])
  })

  it('says nothing at its top when nothing is wrong', async ({ expect }) => {
    const { all } = await readPage(
      <form>
        <ErrorSummary errors={[]} />
      </form>,
    )
    expect(all.map(({ tag }) => tag)).toEqual(['form'])
  })
})

describe('small pieces', () => {
  it('lead only to https, whatever was typed', async ({ expect }) => {
    for (const href of ['javascript:x', 'http://a.example', 'data:text/html,x', '']) {
      const { all } = await readPage(<SafeLink href={href}>door</SafeLink>)
      expect(all.map(({ tag, text }) => [tag, text])).toEqual([['span', 'door']])
    }
    const { all } = await readPage(<SafeLink href="https://a.example/?b=1&c=2">door</SafeLink>)
    expect(attribute(all[0], 'href')).toBe('https://a.example/?b=1&c=2')
  })

  it('print a day in UTC, whatever the clock of the reader', async ({ expect }) => {
    const { all } = await readPage(<When at="2026-10-03T23:59:59Z" />)
    expect(all[0]?.text).toBe('3 October 2026')
    expect(attribute(all[0], 'datetime')).toBe('2026-10-03T23:59:59.000Z')
  })
})
