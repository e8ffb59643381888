import { describe, it } from 'vitest'
import { mailCode, pledgeForm, drawingWords } from '../../schema/forms.ts'

const ADA = { artistName: 'Ada', covers: 'practice', parts: ['image'] }

function messagesOf(input: object): { [path: string]: string } {
  const parsed = pledgeForm.safeParse({ ...ADA, ...input })
  const issues = parsed.success ? [] : parsed.error.issues
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]))
}

describe('the pledge form', () => {
  it('takes the three things that must be said, and fills in the rest', ({ expect }) => {
    expect(pledgeForm.parse(ADA)).toEqual({
      ...ADA,
      about: null,
      country: null,
      language: 'en',
      links: [],
      mediums: [],
      since: null,
      tools: null,
    })
  })

  it('wants to read which works are meant, beside every other mistake', ({ expect }) => {
    expect(messagesOf({ covers: 'works', about: 'My novels' })).toEqual({})
    expect(messagesOf({ covers: 'practice' })).toEqual({})
    for (const about of [undefined, null, '', '  ']) {
      const messages = messagesOf({ covers: 'works', about, artistName: '' })
      expect(messages['about']).toMatch(/which works/)
      expect(messages['artistName']).toMatch(/name/)
    }
  })

  it('takes an address as people type it and names it by its host', ({ expect }) => {
    const links = [
      'ada-draws.com',
      'http://www.ada-draws.com/shop',
      { label: 'Prints', url: 'https://x.example/a?b' },
    ]
    expect(pledgeForm.parse({ ...ADA, links }).links).toEqual([
      { label: 'ada-draws.com', url: 'https://ada-draws.com/' },
      { label: 'ada-draws.com', url: 'https://www.ada-draws.com/shop' },
      { label: 'Prints', url: 'https://x.example/a?b' },
    ])
  })

  it('refuses addresses that would run in a visitor’s browser or hide where they lead', ({
    expect,
  }) => {
    const hostile = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://ada.example/',
      'https://user:pw@ada.example/',
      'https://ada.example@mallory.example/',
      '//',
      'https://',
      'localhost',
      'mailto:ada@example.com',
    ]
    for (const url of hostile) {
      expect(messagesOf({ links: [url] }), url).not.toEqual({})
      expect(messagesOf({ links: [{ label: 'x', url }] }), url).not.toEqual({})
    }
  })

  it('says of each field by its path what is wrong with it', ({ expect }) => {
    expect(messagesOf({ artistName: '\u0301' })['artistName']).toMatch(/Please write the name/)
    expect(messagesOf({ artistName: 'Ada\u202E' })['artistName']).toContain('U+202E')
    expect(messagesOf({ artistName: 'x'.repeat(10_000) })['artistName']).toContain('room for 80')
    expect(messagesOf({ about: '😀'.repeat(2001) })['about']).toContain('room for 2000')
    expect(messagesOf({ parts: [] })['parts']).toMatch(/tick at least one/)
    expect(messagesOf({ covers: 'all' })['covers']).toMatch(/choose/)
    expect(messagesOf({ since: 1850 })['since']).toMatch(/after 1900/)
    expect(messagesOf({ links: Array.from({ length: 40 }, () => 'a.example') })['links']).toContain(
      'room for 10',
    )
    expect(messagesOf({ links: ['a.example', 'data:x'] })['links.1.url']).toMatch(/not the address/)
  })

  it('counts as a reader does, and says no number that it did not count', ({ expect }) => {
    expect(messagesOf({ about: '👨‍👩‍👧‍👦'.repeat(2000) })).toEqual({})
    expect(messagesOf({ artistName: 'ना'.repeat(50) })).toEqual({})
    expect(messagesOf({ artistName: '👨‍👩‍👧‍👦'.repeat(80) })['artistName']).toContain('small badge')
    expect(messagesOf({ artistName: '👨‍👩‍👧‍👦'.repeat(81) })['artistName']).toContain(
      'That is 81 characters',
    )
    const far = messagesOf({ artistName: 'x'.repeat(10_000) })['artistName']
    expect(far).toMatch(/^That is too long\. For your name there is room for 80\.$/)
    expect(messagesOf({ artistName: `a${'\u0322'.repeat(20)}` })['artistName']).toContain('marks')
  })

  it('keeps markup as the text that it is', ({ expect }) => {
    const about = '<img src=x onerror=alert(1)> & "quotes" </script>'
    expect(pledgeForm.parse({ ...ADA, about }).about).toBe(about)
  })

  it('lists parts once each, in the order of the contract', ({ expect }) => {
    expect(pledgeForm.parse({ ...ADA, parts: ['text', 'image', 'text'] }).parts).toEqual([
      'image',
      'text',
    ])
  })
})

describe('the words beside a drawing', () => {
  it('describe nothing when nobody can read them', ({ expect }) => {
    for (const alt of ['', ' ', '\u0301', '\u00AD', '\u200D', '…']) {
      expect(drawingWords.parse({ alt }).alt).toBe('')
    }
    expect(drawingWords.parse({ alt: 'A cat' }).alt).toBe('A cat')
    expect(drawingWords.safeParse({ alt: '\u3164' }).success).toBe(false)
  })
})

describe('the code from the mail', () => {
  it('is read as the mail prints it', ({ expect }) => {
    for (const typed of ['12345678', ' 1234 5678 ', '1234-5678'])
      expect(mailCode.parse(typed)).toBe('12345678')
  })
  it('is refused when digits are missing', ({ expect }) => {
    for (const typed of ['', '1234567', '123456789', '1234567a'])
      expect(mailCode.safeParse(typed).success).toBe(false)
  })
})
