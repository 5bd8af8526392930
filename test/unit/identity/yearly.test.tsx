// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { YearlySheets } from '../../../src/features/paper/yearly/YearlySheets.tsx'
import { frYearly } from '../../../src/fr/follow-up/yearly.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { fact } from '../domain/facts.ts'
import { codes, cpts } from '../domain/samples.ts'

// Which indicator is shown is the session’s to say.
vi.mock('../../../src/features/indicators/use-figures.ts', () => ({ useFigures: () => null }))

it('a page is printed for each CPTS, with its contract, its year and room to write', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  const onPrinted = vi.fn<() => void>()
  const list = ['a', 'b'].map((id) =>
    cpts(id, codes('75113'), 'complet', { aci: fact('2026-02-14') }),
  )
  shownScreen(list, null, ({ atlas }) => (
    <YearlySheets list={[...atlas.facts.values()]} onPrinted={onPrinted} />
  ))
  await vi.waitFor(() => expect(onPrinted).toHaveBeenCalledOnce())
  expect(print).toHaveBeenCalledOnce()
  const pages = [...document.querySelectorAll('body > article')]
  expect(pages.map((page) => page.querySelector('h1')?.textContent)).toEqual(['CPTS a', 'CPTS b'])
  for (const page of pages) {
    expect(page.textContent).toContain('Échange annuel (1re année)\u00a0: 14\u00a0févr.\u00a02027')
    expect(page.textContent).toContain('ACI signé (14\u00a0févr.\u00a02026)')
    for (const title of Object.values(frYearly.writing)) expect(page.textContent).toContain(title)
  }
})
