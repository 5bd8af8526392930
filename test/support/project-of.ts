import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manifest } from '../../src/data/manifest.ts'

const BUILT = join(import.meta.dirname, '../../public/geo')

/** The folder of a project in which these régions alone were built. */
export function projectOf(...regions: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-project-'))
  const geo = join(root, 'public/geo')
  mkdirSync(geo, { recursive: true })
  for (const name of readdirSync(BUILT))
    if (regions.includes(name.slice(0, name.indexOf('.'))))
      symlinkSync(join(BUILT, name), join(geo, name))
  cpSync(join(BUILT, 'cpts'), join(geo, 'cpts'), { recursive: true })
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as Manifest
  const files = manifest.files.filter(({ region }) => regions.includes(region ?? ''))
  writeFileSync(join(geo, 'manifest.json'), JSON.stringify({ ...manifest, files }))
  return root
}
