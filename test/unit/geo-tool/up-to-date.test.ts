import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isUpToDate } from '../../../tools/geo/up-to-date.ts'
import { emptyProject, geo, outputPath, readManifest, rowOfSquares } from './support.ts'

let project: ReturnType<typeof emptyProject>
let shared: string
beforeEach(() => {
  project = emptyProject()
  shared = join(project.root, '..', 'shared', 'geo')
  mkdirSync(shared, { recursive: true })
  writeShared(rowOfSquares(['75056', '75101'], [2.3, 48.8]))
})
afterEach(() => project.remove())

function writeShared(contours: object): void {
  writeFileSync(join(shared, 'communes-france.geojson'), JSON.stringify(contours))
}

const stamp = (): number => statSync(outputPath(project.root, 'manifest.json')).mtimeMs

/** Runs `--if-needed` and tells whether it built anything. */
async function ifNeeded(...argv: string[]): Promise<'built' | 'nothing to do'> {
  const path = outputPath(project.root, 'manifest.json')
  const before = readFileSync(path)
  writeFileSync(path, before)
  const time = stamp()
  const { code, output } = await geo(project.root, ['--if-needed', ...argv])
  expect(code).toBe(0)
  const idle = output.startsWith('Données géographiques à jour')
  expect(stamp() === time).toBe(idle)
  expect(idle && output.trim().split('\n').length !== 1).toBe(false)
  return idle ? 'nothing to do' : 'built'
}

describe('npm run geo -- --if-needed', () => {
  it('builds when nothing is there, then does nothing', async () => {
    const { code } = await geo(project.root, ['--if-needed'])
    expect(code).toBe(0)
    expect(readManifest(project.root).files.map(({ path }) => path)).toEqual(['11.topo.json'])
    expect(await ifNeeded()).toBe('nothing to do')
  })

  it('builds when the contours have changed', async () => {
    await geo(project.root, [])
    writeShared(rowOfSquares(['75056'], [2.4, 48.8]))
    expect(await ifNeeded()).toBe('built')
    expect(await ifNeeded()).toBe('nothing to do')
  })

  it.each([
    ['11.topo.json', 'missing'],
    ['11.topo.json', 'cut short'],
    ['11.units.json', 'missing'],
    ['11.outlines.json', 'missing'],
    ['11.afar.json', 'missing'],
    ['names.json', 'missing'],
    ['11.populations-2019.json', 'missing'],
    ['11.populations-2019.json', 'cut short'],
  ])('builds when %s is %s', async (name, damage) => {
    await geo(project.root, [])
    const path = outputPath(project.root, name)
    if (damage === 'missing') rmSync(path)
    else writeFileSync(path, readFileSync(path, 'utf8').slice(0, -1))
    expect(await ifNeeded()).toBe('built')
  })

  it('builds when the manifest is of another form', async () => {
    await geo(project.root, [])
    writeFileSync(outputPath(project.root, 'manifest.json'), '{"format":0}')
    expect(await ifNeeded()).toBe('built')
  })

  it('builds when the tool or a package is of another version, whatever the contours', async () => {
    await geo(project.root, [])
    const path = outputPath(project.root, 'manifest.json')
    writeFileSync(path, JSON.stringify({ ...readManifest(project.root), inputs: 'another' }))
    expect(isUpToDate(project.root, { from: null, regions: ['11', '93'] })).toBe('out-of-date')
    rmSync(shared, { recursive: true })
    expect(isUpToDate(project.root, { from: null, regions: ['11', '93'] })).toBe('out-of-date')
  })

  it('builds a région asked for now, and all of France where none is', async () => {
    await geo(project.root, [])
    writeShared({
      type: 'FeatureCollection',
      features: [
        ...rowOfSquares(['75056'], [2.3, 48.8]).features,
        ...rowOfSquares(['2A004']).features,
      ],
    })
    expect(await ifNeeded('--region', '11,94')).toBe('built')
    expect(await ifNeeded('--region', '11,94')).toBe('nothing to do')
    expect(await ifNeeded()).toBe('built')
    expect(await ifNeeded()).toBe('nothing to do')
    const regions = readManifest(project.root).files.map(({ region }) => region)
    expect(regions).toEqual(['11', '94'])
  })

  it('builds when a région has its first records, and says which have some', async () => {
    await geo(project.root, ['--region', '11'])
    expect(readManifest(project.root).records).toEqual([])
    const folder = outputPath(project.root, 'cpts')
    mkdirSync(folder)
    writeFileSync(join(folder, '11.json'), '{}')
    writeFileSync(join(folder, 'notes.json'), '{}')
    expect(await ifNeeded()).toBe('built')
    expect(readManifest(project.root).records).toEqual(['11'])
    expect(await ifNeeded()).toBe('nothing to do')
    writeFileSync(join(folder, '11.json'), '{"format":1}')
    expect(await ifNeeded()).toBe('built')
    expect(await ifNeeded()).toBe('nothing to do')
  })

  it('does nothing where the contours are gone but what they gave is whole', async () => {
    await geo(project.root, [])
    rmSync(shared, { recursive: true })
    expect(await ifNeeded()).toBe('nothing to do')
  })

  it('does not undo the choice of a file made once', async () => {
    const path = join(project.root, 'mien.geojson')
    writeFileSync(path, JSON.stringify(rowOfSquares(['2A004'])))
    await geo(project.root, ['--from', path, '--region', '94'])
    expect(await ifNeeded()).toBe('nothing to do')
    expect(await ifNeeded('--from', path, '--region', '94')).toBe('nothing to do')
    writeFileSync(path, JSON.stringify(rowOfSquares(['2A017'])))
    expect(await ifNeeded('--from', path, '--region', '94')).toBe('built')
  })

  it('says that schematic contours can be bettered, without trying', async () => {
    rmSync(shared, { recursive: true })
    await geo(project.root, ['--region', '94'])
    const { output } = await geo(project.root, ['--if-needed', '--region', '94'])
    expect(output).toContain('npm run geo')
    expect(isUpToDate(project.root, { from: null, regions: ['94'] })).toBe('up-to-date-schematic')
    mkdirSync(shared, { recursive: true })
    writeShared(rowOfSquares(['2A004']))
    expect(isUpToDate(project.root, { from: null, regions: ['94'] })).toBe('out-of-date')
  })
})
