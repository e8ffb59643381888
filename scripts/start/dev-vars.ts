import { chmodSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { makeSecrets } from '../keys.ts'

const NOTE = `# Made by \`npm start\` for this machine alone: secret keys. Never commit or share this file.
# Your own lines are kept, for example OPERATOR_EMAILS=you@example.com
`

/**
 * Reads .dev.vars, and first adds what is missing: the keys, made once and never changed or printed, and leave
 * for places on this machine. Gives every variable in it, or one line that says what is wrong with the file.
 */
export async function prepareDevVars(
  path: string,
): Promise<{ variables: { [name: string]: string } } | { complaint: string }> {
  const found = readText(path)
  const text = found ?? NOTE
  const wrong = text.split('\n').findIndex((line) => !/^\s*(#|$|[A-Za-z_]\w*\s*=)/.test(line))
  if (wrong >= 0) return { complaint: `${path}: line ${wrong + 1} should look like NAME=value.` }
  const variables = readVariables(text)
  const missing = Object.entries({ ...(await makeSecrets()), ALLOW_LOCAL_PLACES: 'true' }).filter(
    ([name]) => !(name in variables),
  )
  if (missing.length > 0) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n'
    const added = missing.map(([name, value]) => `${name}=${quote(value)}\n`).join('')
    const kept = write(path, `${text}${gap}${added}`, found === null)
    if (!kept) return prepareDevVars(path)
  }
  // It holds keys: nobody else on this machine may read it.
  chmodSync(path, 0o600)
  return { variables: { ...variables, ...Object.fromEntries(missing) } }
}

/** Puts another value in the place of this variable. Everything else in the file stays as it is. */
export function replaceVariable(path: string, name: string, value: string): void {
  const lines = (readText(path) ?? NOTE).split('\n')
  const kept = lines.filter((line) => !new RegExp(`^\\s*${name}\\s*=`).test(line))
  const text = `${kept.join('\n').trimEnd()}\n${name}=${quote(value)}\n`
  write(path, text, readText(path) === null)
  chmodSync(path, 0o600)
}

/** Whole or not at all. False when another start made the file first: then its keys count. */
function write(path: string, text: string, isNew: boolean): boolean {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  if (!isNew) {
    renameSync(draft, path)
    return true
  }
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function readVariables(text: string): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(parseEnv(text)).map(([name, value]) => [name, value ?? '']),
  )
}

function quote(value: string): string {
  return value.includes('"') ? `'${value}'` : value
}
