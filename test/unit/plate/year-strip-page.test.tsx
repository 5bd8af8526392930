// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { YearStrip } from '../../../src/features/paper/time/YearStrip.tsx'
import { shownScreen } from '../../support/shown-screen.tsx'
import { fact } from '../domain/facts.ts'
import { codes, cpts } from '../domain/samples.ts'

vi.mock('../../../src/features/paper/use-printing.ts', () => ({
  useDrawable: () => () => Promise.resolve({}),
}))
vi.mock(import('../../../src/features/paper/time/time-map.ts'), async (original) => ({
  ...(await original()),
  timeMap: () => ({ ground: [], lines: [], outlines: new Map(), dots: new Map() }),
}))

it('the maps of each year say that their perimeters are those of today, and where they come from', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  const signed = cpts('a', codes('75113'), 'complet', {
    historique: [fact('aci-signe', '2021-03-01')],
  })
  shownScreen([signed], null, () => <YearStrip onDone={() => {}} />)
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce())
  const page = document.querySelector('body > section')
  expect(page?.querySelectorAll('figure').length).toBeGreaterThan(1)
  expect(page?.textContent).toContain('Les périmètres sont ceux d’aujourd’hui')
  expect(page?.querySelector('footer')?.textContent).toContain('Fiches\u00a0: Atlas CPTS')
})
