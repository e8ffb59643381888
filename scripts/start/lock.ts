import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who uses a state folder. `born` tells a process from a later one that was given the same number. */
type Holder = { pid: number; born: string | null; origin: string }

/**
 * Takes the state folder for this process: two servers writing the same SQLite files would harm them. Null when
 * it is ours now (until `releaseLock`, or until this process dies), else who has it.
 */
export function takeLock(stateDir: string, origin: string): { origin: string } | null {
  const own: Holder = { pid: process.pid, born: findBirth(process.pid), origin }
  const draft = join(stateDir, `start.lock.${process.pid}`)
  writeFileSync(draft, JSON.stringify(own))
  try {
    if (readHolder(stateDir) && isStale(stateDir)) rmSync(lockPath(stateDir), { force: true })
    // A link is made whole or not at all, so that nobody reads half a lock.
    linkSync(draft, lockPath(stateDir))
    return null
  } catch (error) {
    const holder = readHolder(stateDir)
    if (holder) return { origin: holder.origin }
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Is there a lock whose process is gone, as after a power cut or a kill -9? */
export function isStale(stateDir: string): boolean {
  const holder = readHolder(stateDir)
  return holder !== null && !isAlive(holder)
}

/** Gives the state folder back, if it is ours. */
export function releaseLock(stateDir: string): void {
  if (readHolder(stateDir)?.pid === process.pid) rmSync(lockPath(stateDir), { force: true })
}

function lockPath(stateDir: string): string {
  return join(stateDir, 'start.lock')
}

function readHolder(stateDir: string): Holder | null {
  let text: string
  try {
    text = readFileSync(lockPath(stateDir), 'utf8')
  } catch {
    return null
  }
  const [, pid, born, origin] =
    /^{"pid":(\d+),"born":(?:null|"(\d+)"),"origin":"([^"]*)"}$/.exec(text) ?? []
  // A lock that nobody can read is nobody's.
  return { pid: Number(pid ?? 0), born: born ?? null, origin: origin ?? '' }
}

function isAlive({ pid, born }: Holder): boolean {
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return born === null || findBirth(pid) === born
}

/** When a process began, in the kernel's own count; null where there is no /proc. */
function findBirth(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
