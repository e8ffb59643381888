import { useReader } from './reader.tsx'

/** In a form that is sent by GET: what is sent takes the place of the whole query, and the language stood there. */
export function ChosenLanguage() {
  const { language, isChosen } = useReader()
  return isChosen ? <input type="hidden" name="lang" value={language} /> : null
}
