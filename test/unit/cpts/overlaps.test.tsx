// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { Overlaps } from '../../../src/features/cpts/Overlaps.tsx'
import { RegionContext } from '../../../src/features/region-model/region-model.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts, unit } from '../domain/samples.ts'

it('leads to a CPTS of another région that shares communes there, where that is kept', () => {
  const across = cpts('ici', codes('91001 45001'), 'complet', { nom: 'CPTS d’exemple A' })
  const partner = cpts('là', codes('45001'), 'complet', { nom: 'CPTS d’exemple B' })
  const beyond = unit('45001', 1200, { nom: 'Exempleville' })
  const root = shownScreen([across], null, (of) => {
    const { dataset, units } = of.atlas
    const atlas = buildAtlas(dataset, units, new Map([[beyond.code, beyond]]), [partner])
    const homeOf = (id: string): string => (id === 'là' ? '24' : '11')
    return (
      <RegionContext value={{ ...of, atlas, homeOf }}>
        <Overlaps facts={atlas.facts.get('ici')!} />
      </RegionContext>
    )
  })
  const link = root.querySelector('a')
  expect(link?.textContent).toBe('CPTS d’exemple B Centre-Val de Loire')
  const address = new URL(link?.getAttribute('href') ?? '', 'https://atlas.exemple')
  expect(address.searchParams.get('region')).toBe('24')
  expect(address.searchParams.get('cpts')).toBe('là')
  expect(root.textContent).toContain('Exempleville')
  expect(root.textContent).toMatch(/1\s200 habitants comptés deux fois/)
})
