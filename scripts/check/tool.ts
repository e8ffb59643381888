import { execFile } from 'node:child_process'
import { promisify, stripVTControlCharacters } from 'node:util'
import { ROOT } from '../build/paths.ts'
import { OFFLINE } from '../start/bundle.ts'

/** One thing that `npm run check` looks at: gives a few words when all is well, throws the reason when not. */
export type Check = { name: string; run: () => Promise<string> }

/** Runs a command of node_modules/.bin, or a script with `node`, and gives what it said. Throws its words when it fails. */
export async function runTool(command: string, args: string[]): Promise<string> {
  const program = command === 'node' ? process.execPath : `${ROOT}node_modules/.bin/${command}`
  const env = { ...process.env, ...OFFLINE, NO_COLOR: '1' }
  try {
    const { stdout } = await promisify(execFile)(program, args, {
      cwd: ROOT,
      env,
      maxBuffer: 2 ** 26,
    })
    return stripVTControlCharacters(stdout).trim()
  } catch (error) {
    throw new Error(readOutput(error) || String(error), { cause: error })
  }
}

function readOutput(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const streams = [
    'stdout' in error ? String(error.stdout) : '',
    'stderr' in error ? String(error.stderr) : '',
  ]
  return stripVTControlCharacters(streams.join('\n')).trim()
}

/** Bytes as people say them, in thousands: `11.4 kB`. */
export function sayBytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
