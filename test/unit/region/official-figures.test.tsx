// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { describe, expect, it } from 'vitest'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { FRANCE } from '../../../src/domain/units/regions.ts'
import { KeyFigures } from '../../../src/features/progress/KeyFigures.tsx'
import { useProgress } from '../../../src/features/progress/use-progress.ts'
import { ListHead } from '../../../src/features/list/ListHead.tsx'
import { composeFacts } from '../../../src/features/region-model/compose.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import { RegionPanel } from '../../../src/features/region/RegionPanel.tsx'
import type { Session } from '../../../src/session/session.ts'
import { createChoices, DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { createStore } from 'zustand/vanilla'
import { createHighlight } from '../../../src/state/highlight.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { fact } from '../domain/facts.ts'
import { codes, cpts, unit } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'
import { nobodysAtlas } from '../../support/shown-screen.tsx'

/** What a screen says of two CPTS of a région. */
function said(
  Shown: ComponentType,
  region: string,
  official: Partial<CptsDataset> = {},
  visiting: readonly CptsDataset[] = [],
): string {
  const dataset: CptsDataset = {
    format: 1,
    region,
    nom: 'Région',
    avertissement: 'Liste incomplète.',
    chiffresOfficiels: null,
    cpts: [cpts('a', codes('44001')), cpts('b', codes('44002'))],
    ...official,
  }
  const units = indexUnits([unit('44001', 100), unit('44002', 200)])
  const file = {
    units,
    epci: {},
    ept: {},
    departements: new Map(),
    elsewhere: {},
    withContour: new Set<never>(),
    neighbours: new Map(),
    areas: new Map(),
    border: new Set<never>(),
  }
  const part = { region: dataset.region, units: file, dataset, isUnread: false }
  const model = {
    ...composeFacts(region, [part], null, '2026-11-27', { units: [], datasets: visiting }),
    region,
    isSingle: true,
    recordsState: 'known',
    problems: [],
  } as unknown as RegionModel
  const choices = createChoices({ ...DEFAULT_CHOICES, region })
  const session = {
    choices,
    records: { state: createStore(() => ({ regions: new Map() })) },
    highlight: createHighlight(),
    today: '2026-11-27',
  } as unknown as Session
  const screen = document.createElement('div')
  const root = createRoot(screen)
  flushSync(() =>
    root.render(
      <QueryClientProvider client={nobodysAtlas()}>
        <SessionContext value={session}>
          <RegionContext value={model}>
            <Shown />
          </RegionContext>
        </SessionContext>
      </QueryClientProvider>,
    ),
  )
  const text = screen.textContent ?? ''
  root.unmount()
  return text.replaceAll(/\s/g, ' ')
}
const file = {
  cpts: 120,
  aciSignes: 91,
  partPopulationCouverte: 0.79,
  date: '2024-04-29',
  sources: ['URPS d’exemple'],
}

describe('the panel and the list', () => {
  it('tell the official figures that the indicators tell, where the records’ own file has none', () => {
    expect(said(RegionPanel, '52')).toContain('2 CPTS renseignées sur environ 43')
    expect(said(RegionPanel, '52')).toContain(
      '43 CPTS, projets compris ; 34 ACI (accords conventionnels interprofessionnels) signés (2 févr. 2026, concourspluripro.fr)',
    )
    expect(said(ListHead, '52')).toContain('environ 43, projets compris')
    expect(said(ListHead, FRANCE)).toContain('environ 738, projets compris')
  })

  it('tell the newest of each, with its own date and document', () => {
    const panel = said(RegionPanel, '11', { chiffresOfficiels: file })
    expect(panel).toContain('120 CPTS, projets compris ; 79 % de la population')
    expect(panel).toContain('(29 avr. 2024, URPS d’exemple)')
    expect(panel).toContain(
      '100 ACI (accords conventionnels interprofessionnels) signés (5 févr. 2025',
    )
    expect(panel).not.toContain('91 ACI')
  })

  it('set no figure beside the records that counts something else', () => {
    expect(said(RegionPanel, '93')).not.toContain('71')
    expect(said(RegionPanel, '93')).not.toContain('Chiffres officiels')
    expect(said(ListHead, '93')).not.toContain('environ')
  })

  it('tell which of the CPTS are another région’s, whose records know them not', () => {
    const guest = cpts('c', codes('44001 35001'))
    const other = { format: 1, region: '53', nom: '', avertissement: '', cpts: [guest] }
    const beside = [{ ...other, chiffresOfficiels: null } as CptsDataset]
    const panel = said(RegionPanel, '52', {}, beside)
    expect(panel).toContain('3 CPTS renseignées')
    expect(panel).toContain('Dont 1 CPTS d’une région voisine, qui s’étend jusqu’ici.')
    expect(said(RegionPanel, '52')).not.toContain('voisine')
    // One kept for memory only is among the records, and none of those that are told.
    const archived = cpts('d', [], 'complet', { archive: fact({ fusionneeDans: null }) })
    expect(said(RegionPanel, '52', { cpts: [archived] }, beside)).toContain('Dont 1 CPTS')
  })

  it.each([
    ['panel', RegionPanel],
    ['list', ListHead],
  ])('say once how many CPTS are known: %s', (_, Shown) => {
    expect(said(Shown, '11', { chiffresOfficiels: file }).match(/2 CPTS/g)).toHaveLength(1)
  })
})

it('the panel of a région calls a minimum only a figure that it has', () => {
  const [known, hidden] = [cpts('a', codes('44001')), cpts('b', [], 'inconnu')]
  expect(said(RegionPanel, '44', { cpts: [known, hidden] })).toContain('Un minimum')
  const none = said(RegionPanel, '44', { cpts: [hidden] })
  expect(none).toContain('non renseignée, faute de périmètre publié.')
  expect(none).not.toContain('Un minimum')
})

describe('the key figures of the follow-up', () => {
  const Figures = () => <KeyFigures progress={useProgress()} />
  const signed = (id: string, day: string) =>
    cpts(id, [], 'inconnu', { stade: fact('aci-signe' as const), aci: fact(day) })

  it('count a contract past its five years among those signed, and say so', () => {
    const both = [signed('a', '2019-12-20'), signed('b', '2021-12'), signed('c', '2024')]
    const figures = said(Figures, '11', { cpts: both })
    expect(figures).toContain('ACI signés3')
    expect(figures).toContain('dont 1 contrat à l’échéance passée (5 ans)')
  })

  it('say how many perimeters are not published, then what is not counted of those that are', () => {
    const shared = cpts('a', codes('44001 44002'))
    const perimetre = { ...shared.perimetre, enPartie: codes('44002') }
    const hidden = cpts('b', [], 'inconnu')
    const figures = said(Figures, '44', { cpts: [{ ...shared, perimetre }, hidden] })
    expect(figures).toContain(
      'périmètre connu pour 1 sur 2, 1 non publié1 commune partagée par quartiers n’est pas comptée',
    )
  })

  it('say nothing of contracts that run, nor of one that may be over or not', () => {
    const figures = said(Figures, '11', { cpts: [signed('a', '2021'), signed('b', '2024')] })
    expect(figures).not.toContain('échéance passée')
  })
})
