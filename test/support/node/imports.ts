import { posix } from 'node:path'
import { parseAst } from 'vitest/node'

/** One import. `to` is a path from the root for our own files, else the name as written (`hono/jsx`). */
export type Import = { to: string; isType: boolean }

/**
 * Every import of a source: static, `import()`, `export … from`, and types in every spelling. `path` is the
 * file's path from the root. Throws when the source cannot be parsed, or imports what only a run could tell.
 */
export function readImports(path: string, source: string): Import[] {
  const found: Import[] = []
  visit(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    const isImport =
      node['type'] === 'ImportExpression' ||
      node['type'] === 'TSImportType' ||
      node['type'] === 'ImportDeclaration' ||
      node['type'] === 'ExportAllDeclaration' ||
      node['type'] === 'ExportNamedDeclaration'
    const from = isImport ? (node['source'] ?? node['argument']) : null
    if (!isNode(from)) return
    const name = from['value']
    if (typeof name !== 'string')
      throw new Error(`${path}: an import whose name is not written out.`)
    const to = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
    found.push({ to, isType: isTypeOnly(node) })
  })
  return found
}

type Node = { [key: string]: unknown }

function isTypeOnly(node: Node): boolean {
  if (node['type'] === 'TSImportType') return true
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true
  // `import { type A, type B } from` is as empty as `import type { A, B } from`.
  const names = node['specifiers']
  return (
    Array.isArray(names) &&
    names.length > 0 &&
    names.every(
      (name) => isNode(name) && (name['importKind'] === 'type' || name['exportKind'] === 'type'),
    )
  )
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, look)
  if (!isNode(value)) return
  look(value)
  for (const child of Object.values(value)) visit(child, look)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
