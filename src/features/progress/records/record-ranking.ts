import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { FACT_KEYS, type FactKey } from '../../../domain/cpts/completeness.ts'
import {
  leavesToDo,
  recordScore,
  type RecordScore,
  type RecordWarning,
} from '../../../domain/filters/record-score.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import { frFacts } from '../../../fr/cpts/cpts.ts'

/** A record and how complete it is. */
export interface RankedRecord {
  readonly id: string
  readonly nom: string
  readonly score: RecordScore
}

/**
 * Records by what is left to do: the least complete first; among equals, those with most to check; then by name.
 *
 * Shape: `complets` counts those that lack nothing and have nothing to check; they are not in the ranking. `manques` counts the records
 * that lack each fact, the most wanted first, facts that none lacks left out. `today` is "YYYY-MM-DD".
 */
interface RecordRanking {
  readonly aFaire: readonly RankedRecord[]
  readonly complets: number
  readonly manques: readonly { readonly fait: FactKey; readonly n: number }[]
}

const COLLATOR = new Intl.Collator('fr', { numeric: true })

/** Ranks records as they stand on a day, "YYYY-MM-DD". */
export function rankRecords(facts: readonly CptsFacts[], today: string): RecordRanking {
  const all = facts.map(({ cpts }) => ({
    id: cpts.id,
    nom: cpts.nom,
    score: recordScore(cpts, today),
  }))
  const aFaire = all.filter(({ score }) => leavesToDo(score))
  return {
    aFaire: aFaire.toSorted(
      (a, b) =>
        a.score.score - b.score.score ||
        b.score.avertissements.length - a.score.avertissements.length ||
        COLLATOR.compare(a.nom, b.nom),
    ),
    complets: all.length - aFaire.length,
    manques: FACT_KEYS.map((fait) => ({
      fait,
      n: all.filter(({ score }) => score.manquants.includes(fait)).length,
    }))
      .filter(({ n }) => n > 0)
      .toSorted((a, b) => b.n - a.n),
  }
}

const words = frProgress.records

/** What to check in a record, warnings of a kind in one phrase; contacts first, since they are plainly wrong. */
export function warningPhrases(warnings: readonly RecordWarning[]): readonly string[] {
  const dated = (kind: 'ancien' | 'peut-etre-ancien'): string[] =>
    warnings.flatMap((each) =>
      each.kind === kind ? [words.dated(frFacts[each.fait], each.date)] : [],
    )
  const undated = warnings.flatMap((each): FactKey[] =>
    each.kind === 'sans-date' ? [each.fait] : [],
  )
  const contacts = warnings.flatMap((each) => {
    if (each.kind === 'email-nominatif') return [words.nominative]
    return each.kind === 'contact-mal-forme' ? [words.badContact(each.voie, each.faute)] : []
  })
  const [old, maybeOld] = [dated('ancien'), dated('peut-etre-ancien')]
  return [
    ...contacts,
    ...(old.length > 0 ? [words.old(old)] : []),
    ...(maybeOld.length > 0 ? [words.maybeOld(maybeOld)] : []),
    ...(undated.length > 0 ? [words.undated(undated.map((fait) => frFacts[fait]))] : []),
  ]
}
