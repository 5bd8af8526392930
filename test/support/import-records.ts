import fc from 'fast-check'
import type { Cpts, Fact } from '../../src/domain/cpts/cpts.ts'
import { STAGES } from '../../src/domain/cpts/stage.ts'
import { codes, cpts } from '../unit/domain/samples.ts'

const SOURCES = ['Liste de test']

function known<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T> | null> {
  const date = fc.constantFrom('2020', '2024-02', null)
  return fc
    .option(fc.tuple(value, date))
    .map((one) => one && { valeur: one[0], sources: SOURCES, date: one[1] })
}

/** Records of the invented région of letters, as the application keeps them. */
export const anyRecord: fc.Arbitrary<Cpts> = fc
  .record({
    id: fc.constantFrom('cpts-a', 'cpts-b', 'cpts-c', 'd'),
    nom: fc.constantFrom('CPTS d’exemple A', '=1+1 & co', 'B ; "b"', "'CPTS C", '-D'),
    etat: fc.constantFrom('complet' as const, 'partiel' as const),
    codes: fc.subarray(codes('01001 01002 01003 01004')),
    stade: known(fc.constantFrom(...STAGES)),
    site: known(fc.constantFrom('https://exemple.org', 'https://exemple.org/b?c=d')),
    telephone: known(fc.constant('01 23 45 67 89')),
    populationAnnoncee: known(fc.integer({ min: 1, max: 300_000 })),
    finess: known(fc.constant('010000001')),
    signed: known(fc.constantFrom('2019', '2021-06-14')),
  })
  .map(
    ({ id, nom, etat, codes: list, stade, site, telephone, populationAnnoncee, finess, signed }) =>
      cpts(id, list, list.length === 0 ? 'inconnu' : etat, {
        nom: `${nom} ${id}`,
        departements: list.length === 0 ? [] : ['01'],
        stade,
        historique: stade ? [stade] : [],
        contacts: { site, email: null, telephone },
        populationAnnoncee,
        finess,
        aci: stade?.valeur === 'aci-signe' ? signed : null,
      }),
  )
