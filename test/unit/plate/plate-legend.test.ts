import { expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { legendOf, missingOf } from '../../../src/features/paper/plate/plate-legend.ts'
import { frCategories } from '../../../src/fr/cpts/facets.ts'
import { frLegend } from '../../../src/fr/map/map.ts'
import { frInPart } from '../../../src/fr/map/in-part.ts'
import { frTime } from '../../../src/fr/map/time.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const [one] = codes('91001')
const units = new Map([[one!, unit(one!, 1000)]])
const dataset = {
  format: 1 as const,
  region: '11',
  nom: 'Région inventée',
  avertissement: '',
  chiffresOfficiels: null,
  cpts: [cpts('cpts-d-exemple-a', [one!])],
}
const atlas = buildAtlas(dataset, units)

/** What the legend of a plate says of the one CPTS, whose stage no one tells. */
function said(
  isOfDay: boolean,
  isBanded = false,
  sketch = { isSketch: false, isSharing: false },
  shown: ReadonlySet<string> = new Set(atlas.facts.keys()),
): readonly string[] {
  const view = {
    atlas,
    outlines: new Map(),
    mode: 'stade' as const,
    theme: 'light' as const,
    shown,
    neighbourColours: new Map(),
  }
  const kind = { ...sketch, isFiltered: false, isOfDay, isBanded }
  const blocks = legendOf(view, new Set(atlas.facts.keys()), null, kind)
  return blocks.flatMap(({ lines }) => lines.map(({ text }) => text))
}

it('calls a CPTS without a dated stage on the plate of a day what the screen calls it', () => {
  expect(said(true)).toContain(frTime.stages['sans-date'])
  expect(said(true)).not.toContain(frCategories['non-renseigne'])
  expect(said(false)).toContain(frCategories['non-renseigne'])
})

it('tells one whose first stage came later from bare land on the plate of a day', () => {
  const later = frTime.stages.aucune
  expect(said(true, false, undefined, new Set())).toContain(later)
  expect(said(true)).not.toContain(later)
  expect(said(false, false, undefined, new Set())).not.toContain(later)
})

it('says under its key which CPTS are not on the map, and that the list is not whole, as the screen does', () => {
  expect(missingOf(atlas)).toBe('')
  const avertissement = '3 CPTS connues, il en existe d’autres\u00a0: liste incomplète.'
  const unpublished = ['b', 'c'].map((id) => cpts(id, [], 'inconnu'))
  const more = { ...dataset, avertissement, cpts: [...dataset.cpts, ...unpublished] }
  expect(missingOf(buildAtlas(more, units))).toBe(
    `2 CPTS au périmètre non publié ne sont pas sur la carte. ${avertissement}`,
  )
})

it('tells of communes that a CPTS has a part of where one is on the plate', () => {
  expect(said(false)).not.toContain(frInPart.sign)
  expect(said(false, true)).toContain(frInPart.sign)
})

it('tells what hatching a sketch is under, where it shares communes with CPTS', () => {
  expect(said(false, false, { isSketch: true, isSharing: false })).not.toContain(frLegend.overlap)
  expect(said(false, false, { isSketch: true, isSharing: true })).toContain(frLegend.overlap)
})
