import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import { codes, cpts } from '../unit/domain/samples.ts'

export type Json = Record<string, unknown>

export const fact = (valeur: unknown, more: Json = {}): Json => ({
  valeur,
  sources: ['Liste de test'],
  date: '2024',
  ...more,
})
export const signed = fact('aci-signe', { date: '2024-02-14' })
export const record = (more: Json = {}): Json => ({
  ...cpts('cpts-a', codes('75113 75114')),
  ...more,
})
export const file = (...records: readonly unknown[]): Json => ({
  format: 1,
  region: '11',
  nom: 'Île-de-France',
  avertissement: 'Une liste incomplète.',
  chiffresOfficiels: null,
  cpts: records,
})

/** Paths of what is wrong in one record. */
export function wrong(more: Json): string[] {
  const result = parseCptsDataset(file(record(more)))
  return result.problems.map(({ path }) => path.replace('cpts[0] (CPTS cpts-a)', ''))
}

/** A key for `record`: a perimeter in some state. */
export const perimetre = (etat: string, list: readonly unknown[]): Json => ({
  perimetre: {
    etat,
    codes: list,
    deduit: false,
    communesAnnoncees: null,
    sources: ['Liste'],
    date: null,
  },
})
