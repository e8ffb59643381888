import { makeDeclaredFiles } from '../declared-files.ts'
import { CORPUS, listCorpusFiles, readCorpusFile } from './corpus.ts'

/** Of the corpus: large ones would only be copied. Bytes. */
const LARGEST = 200_000
/** Kinds that screening reads; of others it says at once that they are none of them. */
const READ = /\.(png|jpe?g|webp|gif|heic|heif|avif|jxl)$/

/**
 * The files that mutants are made of: those of the corpus where it is, and as many again of our own, which have
 * something in every part that screening looks at.
 */
export async function gatherSeeds(): Promise<Uint8Array[]> {
  const own = await makeDeclaredFiles()
  const corpus = CORPUS
  const sets = corpus === undefined ? [] : ['ai', 'human', 'bad']
  const shared = sets
    .flatMap((set) => listCorpusFiles(corpus ?? '', set))
    .filter((file) => READ.test(file))
    .map((file) => readCorpusFile(corpus ?? '', file))
    .filter((bytes) => bytes.length <= LARGEST)
  const times = Math.max(1, Math.round(shared.length / own.length))
  return [...shared, ...Array.from({ length: times }, () => own).flat()]
}
