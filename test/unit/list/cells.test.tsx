// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { expect, it } from 'vitest'
import { OverlapsCell } from '../../../src/features/list/cells.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { atlasOf } from '../domain/facts.ts'
import { codes, cpts, unit } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'

const inPart = (id: string): Cpts => {
  const whole = cpts(id, codes('06088'))
  return { ...whole, perimetre: { ...whole.perimetre, enPartie: codes('06088') } }
}

function written(list: readonly Cpts[]): string {
  const atlas = atlasOf(list, [unit('06088', 350_000)])
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() =>
    root.render(
      <RegionContext value={{ atlas } as unknown as RegionModel}>
        <OverlapsCell facts={atlas.facts.get('a')!} stageDated={false} />
      </RegionContext>,
    ),
  )
  return place.textContent.replaceAll(/\s/g, ' ')
}

it('tells no number of people shared where nobody knows whether two CPTS meet in a commune', () => {
  expect(written([inPart('a'), inPart('b')])).toBe('avec 1 CPTSpartage par quartiers, non établi')
  expect(written([cpts('a', codes('06088')), cpts('b', codes('06088'))])).toContain('350 000 hab.')
})
