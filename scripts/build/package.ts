import { build } from 'esbuild'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VERSION } from '../../widget/badge/version.ts'
import { runTool } from '../check/tool.ts'
import { composeManifest, readReference } from './manifest.ts'
import { ROOT } from './paths.ts'

const NAME = 'human-intelligence-badge'

/** Writes the package of the element into this folder, which it empties first. Answers its name and version. */
export async function buildPackage(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['widget/badge/index.ts'],
    outfile: join(folder, 'index.js'),
    bundle: true,
    // The one that the host has, so that a page with components of its own carries it once.
    external: ['lit'],
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    tsconfigRaw: '{"compilerOptions":{"useDefineForClassFields":true}}',
    logLevel: 'warning',
  })
  await writeTypes(folder)
  const manifest = composeManifest(await readReference())
  await writeFile(join(folder, 'custom-elements.json'), print(manifest))
  await writeFile(join(folder, 'package.json'), print(await composePackage()))
  await copyFile(`${ROOT}widget/badge/README.md`, join(folder, 'README.md'))
  await copyFile(`${ROOT}LICENSE`, join(folder, 'LICENSE'))
  return `${NAME}@${VERSION}`
}

async function composePackage(): Promise<object> {
  const { dependencies, license } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'))
  return {
    name: NAME,
    version: VERSION,
    description: 'An artist’s pledge as a badge: created with human intelligence.',
    license,
    type: 'module',
    exports: {
      '.': { types: './types/widget/badge/index.d.ts', default: './index.js' },
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    sideEffects: false,
    files: ['index.js', 'types', 'custom-elements.json'],
    keywords: ['web-components', 'custom-element', 'lit', 'badge', 'human-made', 'art'],
    dependencies: { lit: `^${dependencies.lit}` },
  }
}

/** The compiler writes the declarations; it leaves the names of our sources in them, which nobody else has. */
async function writeTypes(folder: string): Promise<void> {
  const types = join(folder, 'types')
  const project = join(folder, 'types.json')
  await writeFile(
    project,
    print({
      extends: `${ROOT}widget/tsconfig.json`,
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: ROOT,
        outDir: types,
      },
      include: [],
      files: [`${ROOT}widget/badge/index.ts`],
    }),
  )
  await runTool('tsc', ['-p', project])
  await rm(project)
  for (const path of await readdir(types, { recursive: true })) {
    if (!path.endsWith('.d.ts')) continue
    const text = await readFile(join(types, path), 'utf8')
    await writeFile(join(types, path), text.replace(/(from '\..*)\.ts'/g, "$1.js'"))
  }
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
