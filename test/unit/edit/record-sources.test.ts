import { expect, it } from 'vitest'
import { numberedSources } from '../../../src/features/edit/record-sources.ts'
import { codes, cpts } from '../domain/samples.ts'

it('each source of a record is numbered once, in the order in which its page meets it', () => {
  const after = (...sources: readonly string[]) => ({ valeur: '2024-02-14', sources, date: null })
  const record = cpts('a', codes('91001'), 'complet', {
    aci: after('Liste d’exemple', 'Rapport d’exemple'),
    contacts: { site: null, email: after('Rapport d’exemple', 'Page d’exemple'), telephone: null },
  })
  const numbers = numberedSources({
    ...record,
    perimetre: { ...record.perimetre, sources: ['Arrêté d’exemple', 'Liste d’exemple'] },
  })
  expect([...numbers]).toEqual([
    ['Liste d’exemple', 1],
    ['Rapport d’exemple', 2],
    ['Arrêté d’exemple', 3],
    ['Page d’exemple', 4],
  ])
})
