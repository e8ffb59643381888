/**
 * One sentence about a number, in the forms that a language has for it (CLDR's: Arabic has six, Japanese one).
 * `{count}` is the number. Where a form is left out, `other` is said.
 */
export type Plural = { other: string } & { [form in Intl.LDMLPluralRule]?: string }

/** For the English tables: the forms are one of several, whatever English needs. */
export function plural(forms: Plural): Plural {
  return forms
}
