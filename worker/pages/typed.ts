/** What an HTML form sent, name by name, in order: kept as it was typed, so that a page can show it again. */
export type Fields = { [name: string]: string[] }

/** The first value of a field, or empty text. */
export function field(fields: Fields, name: string): string {
  return (Object.hasOwn(fields, name) ? fields[name]?.[0] : undefined) ?? ''
}
