import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { NO_CHOICES, type ImportChoices } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import { noteText } from '../../../src/fr/import/import.ts'
import { contextOf, datasetOf, LETTERS } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

const fact = <const T>(valeur: T) => ({ valeur, sources: ['Liste de test'], date: '2024' })
const record = (more: Partial<Cpts>): Cpts =>
  cpts('cpts-a', codes('01001'), 'complet', { nom: 'CPTS d’exemple A', ...more })

/** What the report of an import says of a record that the file tells otherwise. */
function said(known: Partial<Cpts>, file: Partial<Cpts>, choices: Partial<ImportChoices> = {}) {
  const plan = planImport(
    { kind: 'dataset', dataset: datasetOf([record(file)]) },
    contextOf(LETTERS, { records: [record(known)] }),
    { ...NO_CHOICES, ...choices },
  )
  return plan.rows.flatMap(({ notes }) => notes.map((note) => noteText(note, String)))
}

const mission = (libelle: string) => fact([{ mission: 'M1', libelle, etat: 'en-cours' }])
const FILES: readonly (readonly [string, Partial<Cpts>, Partial<Cpts>, string])[] = [
  [
    'missions',
    { missions: mission('Avant') },
    { missions: mission('Après') },
    'M1 Après (en cours)',
  ],
  [
    'périnatalité',
    { perinatalite: fact({ etat: 'aucun', themes: [] }) },
    { perinatalite: fact({ etat: 'en-cours', themes: ['Suivi', 'Sorties'] }) },
    'Suivi, Sorties',
  ],
  ['membres', { membres: fact({ infirmier: 3 }) }, { membres: fact({ infirmier: 12 }) }, '12 '],
  ['structures', { structures: fact({ msp: 1 }) }, { structures: fact({ msp: 2 }) }, '2 '],
]

describe('the report of an import', () => {
  it.each(FILES)('tells %s that differ as they are told elsewhere', (_, known, file, words) => {
    for (const policy of ['completer', 'remplacer', 'demander'] as const) {
      const texts = said(known, file, { policy })
      expect(texts.join('\n')).toContain(words)
      expect(texts.join('\n')).not.toMatch(/[{}[\]"]/)
    }
  })

  it('counts the communes of a perimeter and names a stage', () => {
    const perimetre = (text: string) => cpts('x', codes(text)).perimetre
    const texts = said({}, { perimetre: perimetre('01002 01003') })
    expect(texts.join('\n')).toContain('2 communes')
    expect(texts.join('\n')).not.toContain('01002')
  })
})
