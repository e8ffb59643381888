import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * The shared files of the tests, which are not ours to publish: read where CORPUS_DIR says they are.
 */

export const CORPUS = process.env['CORPUS_DIR']
export const WITHOUT = 'skipped: CORPUS_DIR does not say where the corpus is'

export type CorpusRow = { file: string; expected: string; format: string }

/** The rows of a manifest: which answer each file should get. */
export function listRows(corpus: string, set: 'ai' | 'human'): CorpusRow[] {
  const [head = '', ...lines] = readFileSync(join(corpus, set, 'manifest.tsv'), 'utf8')
    .trim()
    .split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
    return { file: cell('file'), expected: cell('expected'), format: cell('format') }
  })
}

export function readCorpusFile(corpus: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(corpus, file)))
}

/** Every file of a folder and those below it, manifests aside, by their paths from the corpus. */
export function listCorpusFiles(corpus: string, set: string): string[] {
  return readdirSync(join(corpus, set), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsv'))
    .map((entry) => join(entry.parentPath, entry.name).slice(corpus.length + 1))
    .toSorted()
}
