import * as fc from 'fast-check'
import { buildAtlas, type Atlas } from '../../../src/domain/atlas/atlas.ts'
import { type Cpts, PERINATALITE_STATES } from '../../../src/domain/cpts/cpts.ts'
import { MISSIONS } from '../../../src/domain/cpts/mission.ts'
import { STAGES } from '../../../src/domain/cpts/stage.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { fact } from '../../unit/domain/facts.ts'
import { code, cpts, unit } from '../../unit/domain/samples.ts'

/** Days between 2015 and 2035. */
export const days = fc
  .date({
    min: new Date('2015-01-01T00:00:00Z'),
    max: new Date('2035-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

/** Dates to the day, the month or the year. */
export const partialDates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length))

const DEPARTEMENTS = ['83', '84', '2A']
const CODES = DEPARTEMENTS.flatMap((departement) =>
  [1, 2, 3, 4, 5].map((rank) => code(`${departement}00${rank}`)),
)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

/** Units of three départements, some without a figure, some absent. */
export const layers = fc
  .tuple(
    fc.subarray(CODES),
    fc.array(orNull(fc.nat(90_000)), { minLength: CODES.length, maxLength: CODES.length }),
  )
  .map(([codes, figures]) => indexUnits(codes.map((one, rank) => unit(one, figures[rank] ?? null))))

const stages = fc.tuple(fc.constantFrom(...STAGES), orNull(partialDates))
const actions = fc.record({
  mission: orNull(fc.constantFrom(...MISSIONS)),
  libelle: fc.constant('action'),
  etat: orNull(fc.constantFrom('en-cours' as const, 'prevu' as const)),
})

/** Up to ten CPTS of which anything may be known or not. */
export const followed: fc.Arbitrary<readonly Cpts[]> = fc
  .array(
    fc.record({
      codes: fc.subarray(CODES),
      etat: fc.constantFrom('complet', 'partiel', 'inconnu'),
      departements: fc.subarray([...DEPARTEMENTS, '26']),
      history: fc.array(stages, { maxLength: 3 }),
      aci: orNull(partialDates),
      perinatalite: orNull(fc.constantFrom(...PERINATALITE_STATES)),
      missions: orNull(fc.array(actions, { maxLength: 4 })),
    }),
    { maxLength: 10 },
  )
  .map((list) =>
    list.map(({ codes, etat, departements, history, aci, perinatalite, missions }, rank) => {
      const stated = history.map(([stage, date]) => fact(stage, date))
      const historique = aci === null ? stated : [...stated, fact('aci-signe' as const, aci)]
      return cpts(`c${rank}`, codes, etat, {
        departements,
        historique,
        stade: historique.at(-1) ?? null,
        aci: aci === null ? null : fact(aci),
        perinatalite: perinatalite && fact({ etat: perinatalite, themes: [] }),
        missions: missions && fact(missions),
      })
    }),
  )

/** A région of such CPTS. */
export const atlases: fc.Arbitrary<Atlas> = fc.tuple(followed, layers).map(([list, units]) =>
  buildAtlas(
    {
      format: 1,
      region: '00',
      nom: '-',
      avertissement: '-',
      chiffresOfficiels: null,
      cpts: list,
    },
    units,
  ),
)
