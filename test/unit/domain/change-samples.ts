import type { CptsDataset, Fact } from '../../../src/domain/cpts/cpts.ts'
import type { ChangeEntry } from '../../../src/domain/edits/edit-log.ts'
import type { RecordChange, RecordEdit } from '../../../src/domain/edits/record-change.ts'
import type { Stage } from '../../../src/domain/cpts/stage.ts'
import { codes, cpts } from './samples.ts'

export const QUAND = '2025-01-01T00:00:00.000Z'

/** A change of the CPTS "a", after an invented source. */
export function change(edit: RecordEdit, more: Partial<RecordChange> = {}): RecordChange {
  return { cpts: 'a', quand: QUAND, source: 'Appel inventé', ...edit, ...more } as RecordChange
}

export function entry(id: string, edit: RecordEdit, more: Partial<RecordChange> = {}): ChangeEntry {
  return { kind: 'change', id, lot: id, change: change(edit, more) }
}

export function fact<T>(valeur: T, date: string | null = '2024'): Fact<T> {
  return { valeur, sources: ['Liste inventée'], date }
}

export const signed = fact<Stage>('aci-signe', '2021-06')

/** An invented région of two CPTS, of which "a" has a signed ACI. */
export function region(): CptsDataset {
  const a = cpts('a', codes('75113 75105'), 'complet', {
    departements: ['75'],
    stade: signed,
    historique: [fact('projet-valide', '2020'), signed],
    aci: fact('2021-06-14'),
  })
  const list = [a, cpts('b', codes('75114'), 'partiel', { departements: ['75'], alias: ['Bis'] })]
  return {
    format: 1,
    region: '11',
    nom: 'Région inventée',
    avertissement: 'Données inventées.',
    chiffresOfficiels: null,
    cpts: list,
  }
}

/** A contact as a form gives it. */
export const site = (valeur: string): RecordEdit => ({
  kind: 'fact',
  fait: 'site',
  valeur,
  date: null,
})
export const phone = (valeur: string): RecordEdit => ({
  kind: 'fact',
  fait: 'telephone',
  valeur,
  date: '2025',
})
