import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evolution } from '../../../src/domain/atlas/evolution.ts'
import {
  figuresByDepartement,
  regionalFigures,
} from '../../../src/domain/atlas/regional-figures.ts'
import { AGENDA_GROUPS, groupAgenda } from '../../../src/domain/contract/contract-deadlines.ts'
import { agenda } from '../../../src/domain/contract/agenda.ts'
import { regionalFunding } from '../../../src/domain/contract/funding.ts'
import { FACT_KEYS } from '../../../src/domain/cpts/completeness.ts'
import { TAILLES } from '../../../src/domain/cpts/size-class.ts'
import { STAGES } from '../../../src/domain/cpts/stage.ts'
import { freshness } from '../../../src/domain/filters/freshness.ts'
import { recordScore } from '../../../src/domain/filters/record-score.ts'
import { sumPopulation } from '../../../src/domain/units/population.ts'
import { atlases, days, followed, layers } from './followed.ts'

const sum = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0)

test('every CPTS is in one count of stages, of ACI, of périnatalité and of perimeters', () => {
  fc.assert(
    fc.property(atlases, (atlas) => {
      const all = regionalFigures(atlas)
      for (const each of [all, ...figuresByDepartement(atlas).departements]) {
        for (const { valeurs, renseigne, nonRenseigne } of [
          each.stades,
          each.aci,
          each.perinatalite,
          each.perimetres,
        ]) {
          expect(sum(Object.values<number>(valeurs))).toBe(renseigne)
          expect(renseigne + nonRenseigne).toBe(each.cpts)
        }
      }
      expect(all.cpts).toBe(atlas.dataset.cpts.length)
    }),
  )
})

test('the population covered in the départements adds up to that of the région, with every measure', () => {
  fc.assert(
    fc.property(atlases, (atlas) => {
      const { couverture } = regionalFigures(atlas)
      const { departements } = figuresByDepartement(atlas)
      for (const key of ['avecProjets', 'sansProjets', 'stadeInconnu', 'projetsSeuls'] as const) {
        const own = departements.map((each) => each.couverture[key])
        expect(sum(own.map(({ population }) => population.habitants))).toBe(
          couverture[key].population.habitants,
        )
        expect(sum(own.map(({ unites }) => unites))).toBe(couverture[key].unites)
      }
      expect(sum(departements.map((each) => each.couverture.total.unites))).toBe(atlas.units.size)
    }),
  )
})

test('with projects is without them, plus unknown stages, plus projects alone, and the coverage of the atlas', () => {
  fc.assert(
    fc.property(atlases, (atlas) => {
      const { avecProjets, sansProjets, stadeInconnu, projetsSeuls, total } =
        regionalFigures(atlas).couverture
      const parts = [sansProjets, stadeInconnu, projetsSeuls]
      expect(sum(parts.map(({ population }) => population.habitants))).toBe(
        avecProjets.population.habitants,
      )
      expect(avecProjets.population).toEqual(atlas.coverage.population)
      expect(avecProjets.part).toBe(atlas.coverage.part)
      expect(total.population).toEqual(sumPopulation(new Set(atlas.units.keys()), atlas.units))
    }),
  )
})

test('a CPTS counts once in each of its départements', () => {
  fc.assert(
    fc.property(atlases, (atlas) => {
      const { departements, partages, sansDepartement } = figuresByDepartement(atlas)
      const stated = atlas.dataset.cpts.map((each) => each.departements.length)
      expect(sum(departements.map(({ cpts }) => cpts))).toBe(sum(stated))
      expect(partages).toHaveLength(stated.filter((count) => count > 1).length)
      expect(sansDepartement).toHaveLength(stated.filter((count) => count === 0).length)
    }),
  )
})

test('the evolution never goes down, and no stage has more than the one before it', () => {
  fc.assert(
    fc.property(followed, (list) => {
      const { annees, sansDate, nonRenseigne } = evolution(list)
      for (const [rank, { annee, atteint }] of annees.entries()) {
        const before = annees[rank - 1]
        if (before) expect(annee).toBe(before.annee + 1)
        for (const [at, stage] of STAGES.entries()) {
          expect(atteint[stage]).toBeGreaterThanOrEqual(before?.atteint[stage] ?? 0)
          const earlier = STAGES[at - 1]
          if (earlier) expect(atteint[stage]).toBeLessThanOrEqual(atteint[earlier])
        }
      }
      const last = annees.at(-1)?.atteint['pre-projet'] ?? 0
      expect(last + sansDate['pre-projet'] + nonRenseigne).toBe(list.length)
    }),
  )
})

test('the parts of an agenda share its entries out, and each CPTS is in one account', () => {
  fc.assert(
    fc.property(atlases, layers, days, (atlas, former, today) => {
      const facts = [...atlas.facts.values()]
      const figures = new Map(
        [...former].flatMap(([code, { population }]) =>
          population === null ? [] : [[code, population] as const],
        ),
      )
      const { entries, sansDate, sansAci, aciInconnu } = agenda(facts, today, {
        avant: 2019,
        apres: 2023,
        habitants: figures,
      })
      const groups = groupAgenda(entries)
      expect(sum(AGENDA_GROUPS.map((group) => groups[group].length))).toBe(entries.length)
      expect(new Set(AGENDA_GROUPS.flatMap((group) => groups[group])).size).toBe(entries.length)
      const dated = new Set(
        entries.filter(({ echeance }) => echeance !== null).map(({ cpts }) => cpts),
      )
      expect(dated.size + sansDate.length + sansAci.length + aciInconnu.length).toBe(facts.length)
    }),
  )
})

test('an agenda is in order of date, has one end a contract and at most one exchange past and one to come', () => {
  fc.assert(
    fc.property(atlases, days, (atlas, today) => {
      const { entries } = agenda([...atlas.facts.values()], today)
      const dates = entries.map(({ echeance }) => echeance?.auPlusTot ?? '')
      expect(dates).toEqual(dates.toSorted())
      for (const id of new Set(entries.map(({ cpts }) => cpts))) {
        const own = entries.filter(({ cpts }) => cpts === id)
        expect(own.filter(({ kind }) => kind === 'fin-contrat')).toHaveLength(1)
        const exchanges = own.filter(({ kind }) => kind === 'echange-annuel')
        const past = exchanges.filter(({ echeance }) => echeance?.statut === 'echu')
        expect(past.length).toBeLessThanOrEqual(1)
        expect(exchanges.length - past.length).toBe(own.length > 1 ? 1 : 0)
      }
    }),
  )
})

test('every CPTS has its funding or says why not, and the tailles add up', () => {
  const hypotheses = fc.record({
    planCrise: fc.constantFrom('premiere-redaction' as const, 'mise-a-jour' as const),
    crise: fc.boolean(),
  })
  fc.assert(
    fc.property(atlases, days, hypotheses, (atlas, day, hypothesis) => {
      const { parCpts, parTaille, total, contratsTermines, nonCalcules } = regionalFunding(
        [...atlas.facts.values()],
        day,
        hypothesis,
      )
      expect(sum(TAILLES.map((taille) => parTaille[taille].montant))).toBe(total.montant)
      expect(total.cpts + sum(Object.values(nonCalcules))).toBe(atlas.facts.size)
      expect(contratsTermines.montant).toBeLessThanOrEqual(total.montant)
      for (const each of parCpts.values()) {
        if (!each.ok) continue
        expect(each.tailleSuivante?.difference ?? 1).toBeGreaterThan(0)
        expect(each.taillePrecedente?.difference ?? -1).toBeLessThan(0)
      }
    }),
  )
})

test('a fact is of one age at most, and never grows younger', () => {
  fc.assert(
    fc.property(followed, days, days, (list, one, other) => {
      const [before = '', after = ''] = [one, other].toSorted()
      for (const cpts of list) {
        const { recents, peutEtreAnciens, anciens, sansDate } = freshness(cpts, after)
        const all = [...recents, ...peutEtreAnciens, ...anciens].map(({ fait }) => fait)
        expect(new Set([...all, ...sansDate]).size).toBe(all.length + sansDate.length)
        expect(anciens).toEqual(expect.arrayContaining([...freshness(cpts, before).anciens]))
      }
    }),
  )
})

test('a score is the share of what is known among what may be', () => {
  fc.assert(
    fc.property(followed, days, (list, today) => {
      for (const cpts of list) {
        const { score, connus, attendus, manquants } = recordScore(cpts, today)
        expect(connus).toBeGreaterThanOrEqual(0)
        expect(connus + manquants.length).toBe(attendus)
        expect(attendus).toBeLessThanOrEqual(FACT_KEYS.length)
        expect(score).toBe(connus / attendus)
      }
    }),
  )
})
