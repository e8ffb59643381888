import type { HumanSource } from '../../../../schema/wire.ts'

/*
 * IPTC's digital source types, and C2PA's, as they decide here. Any other term passes.
 */

/** Made by a model trained on samples. `compositedWith…` is misspelt in published guidance, and so in files. */
const REFUSED = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositedWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
  'trainedAlgorithmicData',
]

/** Made or changed by an algorithm that may not have been trained at all: a person looks. */
const HELD = ['algorithmicMedia', 'algorithmicallyEnhanced', 'virtualRecording', 'dataDrivenMedia']

const HUMAN: HumanSource[] = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'digitalCreation',
  'digitalArt',
  'humanEdits',
  'minorHumanEdits',
]

type Judged = { says: 'refuse' | 'hold' } | { says: 'human'; source: HumanSource }

const TERMS = new Map<string, Judged>([
  ...REFUSED.map((term) => [term.toLowerCase(), { says: 'refuse' }] as const),
  ...HELD.map((term) => [term.toLowerCase(), { says: 'hold' }] as const),
  ...HUMAN.map((term) => [term.toLowerCase(), { says: 'human', source: term }] as const),
])

/** Of an address such as IPTC's or C2PA's, with or without a slash at its end, or the bare term, in any case. */
export function judgeSource(value: string): Judged | null {
  if (value.length > 400) return null
  const term = /([^/:#]+)\/*$/.exec(value.trim())?.[1] ?? ''
  return TERMS.get(term.trim().toLowerCase()) ?? null
}
