import { expect, it } from 'vitest'
import { stageAt } from '../../../src/domain/atlas/stage-at.ts'
import { timeMap } from '../../../src/features/paper/time/time-map.ts'
import type { Drawable } from '../../../src/features/paper/use-printing.ts'
import { sceneOfRegion } from '../../support/plate-scenes.ts'

it('has dots in every CPTS whose stages no one dates, and in no other', () => {
  const { drawing, view } = sceneOfRegion('11')
  if (!view) throw new Error('no records')
  const region = { ...drawing, atlas: view.atlas, outlines: view.outlines }
  const today = '2026-11-27'
  const map = timeMap(
    { region, france: undefined, ground: undefined } as unknown as Drawable,
    today,
  )
  const undated = [...view.outlines.keys()].filter((id) => {
    const facts = view.atlas.facts.get(id)
    return facts && stageAt(facts.cpts, today) === 'sans-date'
  })
  expect(undated.length).toBeGreaterThan(0)
  expect(undated.length).toBeLessThan(view.outlines.size)
  expect([...(map?.dots.keys() ?? [])].toSorted()).toEqual(undated.toSorted())
  expect([...(map?.dots.values() ?? [])].some(({ d }) => d !== '')).toBe(true)
})
