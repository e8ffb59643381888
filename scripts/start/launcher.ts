import { readFileSync } from 'node:fs'

/**
 * Names the processes that started this one through npm: its parent, and npm itself when that parent is only
 * the shell that npm puts between. When the answer changes, one of them was killed without telling us.
 */
export function nameLaunchers(): string {
  const parent = process.ppid
  try {
    if (!readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes('-c\0')) return `${parent}`
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8')
    const [, grandparent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${parent} ${grandparent}`
  } catch {
    // No /proc on this system.
    return `${parent}`
  }
}
