// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { RegionPanel } from '../../../src/features/region/RegionPanel.tsx'
import { RegionContext } from '../../../src/features/region-model/region-model.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts } from '../domain/samples.ts'

/** The panel of so many CPTS, of one région or of several. */
function panel(count: number, isSingle: boolean): HTMLElement {
  const records = Array.from({ length: count }, (_, rank) =>
    cpts(`exemple-${rank}`, codes(''), 'inconnu', { nom: `CPTS d’exemple ${rank}` }),
  )
  return shownScreen(records, null, (model) => (
    <RegionContext value={{ ...model, isSingle, regions: ['11', '93'] }}>
      <RegionPanel />
    </RegionContext>
  ))
}
const named = (screen: HTMLElement): number =>
  screen.textContent?.match(/CPTS d’exemple \d+/g)?.length ?? 0

it('a panel of several régions names the CPTS as long as one can read them, and leads to the list beyond', () => {
  expect(named(panel(150, false))).toBe(150)
  const many = panel(1200, false)
  expect(named(many)).toBe(0)
  const way = many.querySelector('a[href^="/liste"]')
  expect(way?.textContent).toBe('Voir les 1\u202f200 CPTS dans la liste')
})

it('a panel of one région names all of them', () => {
  const screen = panel(200, true)
  expect(named(screen)).toBe(200)
  expect(screen.querySelector('a[href^="/liste"]')).toBeNull()
})
