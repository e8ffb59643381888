import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../schema/languages.ts'
import { addLanguage, useReader } from './reader.tsx'

/** The same page in every language, each by its own name. Nothing on a page that is written in English only. */
export function LanguageMenu() {
  const { language, texts, address } = useReader()
  if (address === null) return null
  return (
    <nav class="languages" aria-label={texts.frame.languages}>
      <ul>
        {LANGUAGES.map((one) => (
          <li>
            <a
              href={addLanguage(address, one)}
              lang={one}
              hreflang={one}
              aria-current={one === language ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * For search engines: which address is this page's own, and where it stands in the other languages. Without a
 * language in it, an address answers in the one that the browser asks for. `canonical` is absolute.
 */
export function LanguageLinks({ canonical }: { canonical: string | undefined }) {
  const { language, address } = useReader()
  if (canonical === undefined) return null
  if (address === null) return <link rel="canonical" href={canonical} />
  // English has no second address: a machine that asks for no language is answered in it.
  const addressIn = (one: Language) => (one === 'en' ? canonical : addLanguage(canonical, one))
  return (
    <>
      <link rel="canonical" href={addressIn(language)} />
      <link rel="alternate" hreflang="x-default" href={canonical} />
      {LANGUAGES.map((one) => (
        <link rel="alternate" hreflang={one} href={addressIn(one)} />
      ))}
    </>
  )
}
