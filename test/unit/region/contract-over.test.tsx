// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import type { MarkState } from '../../../src/domain/cpts/deadline-answer.ts'
import { StageCell } from '../../../src/features/list/cells.tsx'
import { Rows } from '../../../src/features/region/CptsList.tsx'
import { shownScreen } from '../../support/shown-screen.tsx'
import { cpts } from '../domain/samples.ts'

const of = <T,>(valeur: T) => ({ valeur, sources: ['Document d’exemple'], date: null })
const signed = (aci: string, more: Partial<Cpts> = {}): Cpts => ({
  ...cpts('a', [], 'inconnu'),
  stade: of('aci-signe' as const),
  historique: [of('aci-signe' as const)],
  aci: of(aci),
  ...more,
})

/** What its row in a panel and its cell in the list say, on 27 November 2026. */
const said = (record: Cpts): readonly string[] => [
  shownScreen([record], null, ({ atlas }) => <Rows facts={[...atlas.facts.values()]} />)
    .textContent,
  shownScreen([record], null, ({ atlas }) => (
    <StageCell facts={atlas.facts.get('a')!} stageDated={false} />
  )).textContent,
]

it.each([
  ['over', '2020-07-15', 'contrat échu, suite non connue'],
  ['perhaps over', '2021', 'contrat peut-être échu'],
])('a contract that is %s says so wherever its CPTS is listed', (_, aci, words) => {
  for (const text of said(signed(aci))) expect(text).toContain(words)
})

it('one that runs, or of which someone says what followed, says nothing of it', () => {
  const renewed = {
    echeance: 'fin-contrat',
    prevue: '2025-07-15',
    etat: 'tenue' as MarkState,
    au: null,
  }
  const records = [signed('2024-07-15'), signed('2020-07-15', { echeances: [of(renewed)] })]
  for (const text of records.flatMap(said)) expect(text).not.toContain('échu')
})
