import { statement as statement202611 } from './2026-11.ts'

export type StatementWords = {
  /** Only reviewed words can be pledged in; the others help a reader. */
  reviewed: boolean
  sentences: string[]
}

/** The words that are pledged: one version, in one or more languages. `from` is the day it opened. */
export type Statement = {
  version: string
  from: string
  words: { en: StatementWords; [language: string]: StatementWords }
}

/** Newest first. A version is never edited and never removed: records point at it for ever. */
export const STATEMENTS: readonly [Statement, ...Statement[]] = [statement202611]

export const CURRENT_STATEMENT: Statement = STATEMENTS[0]

export function findStatement(version: string): Statement | null {
  return STATEMENTS.find((statement) => statement.version === version) ?? null
}

/** The words as one text, the way that a record keeps them. */
export function statementText(words: StatementWords): string {
  return words.sentences.join(' ')
}
