// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { ChangesPage } from '../../../src/features/changes/ChangesPage.tsx'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts } from '../domain/samples.ts'
import { published } from '../storage/edit-support.ts'

beforeEach(() => history.replaceState(null, '', '/suivi/changements?depuis=fichier'))
afterEach(() => history.replaceState(null, '', '/'))

const named = (id: string) => cpts(id, codes('75113'), 'complet', { nom: `CPTS d’exemple ${id}` })
const edition = (n: number, ...ids: readonly string[]): CptsDataset => ({
  ...published({ cpts: ids.map(named) }),
  edition: n,
})

/** The page, where D is on show. */
function opened() {
  const screen = shownScreen([named('d')], null, () => <ChangesPage />)
  const text = (): string => (screen.textContent ?? '').replaceAll(/\s/g, ' ')
  const choose = async (label: string, name: string, content: string): Promise<void> => {
    const input = await vi.waitFor(() => {
      const found = screen.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
      if (!found) throw new Error(`${label}: ${text()}`)
      return found
    })
    const file = new File([content], name, { type: 'application/json' })
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
  return { screen, text, choose }
}
const FIRST = 'Choisir le fichier'
const SECOND = 'Comparer à un autre fichier'

it('two files are compared with each other, whatever is on show, and with it again', async () => {
  const { screen, text, choose } = opened()
  await choose(FIRST, 'ancien.json', datasetJson(edition(3, 'a', 'b')))
  await vi.waitFor(() => expect(text()).toContain('CPTS d’exemple d'))
  await choose(SECOND, 'nouveau.json', datasetJson(edition(4, 'a', 'b', 'c')))
  await vi.waitFor(() => expect(text()).toContain('de l’édition 3 à l’édition 4'))
  expect(text()).toContain('En bref : 1 nouvelle dans l’atlas.')
  expect(text()).toContain('CPTS d’exemple c')
  expect(text()).not.toContain('CPTS d’exemple d')
  const back = [...screen.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Comparer aux fiches affichées',
  )
  back?.click()
  await vi.waitFor(() => expect(text()).toContain('CPTS d’exemple d'))
})

it('files of one edition are told apart by name, and a file that is none says so and changes nothing', async () => {
  const { text, choose } = opened()
  await choose(FIRST, 'lundi.json', datasetJson(edition(3, 'a')))
  await choose(SECOND, 'mardi.json', datasetJson(edition(3, 'a', 'b')))
  await vi.waitFor(() => expect(text()).toContain('de lundi.json à mardi.json'))
  await choose(SECOND, 'autre.json', '{')
  await vi.waitFor(() => expect(text()).toContain('Ce fichier n’a pas pu être lu'))
  expect(text()).not.toContain('En bref')
})
