import type { UnitNames } from '../../data/unit-names.ts'
import { type Atlas, suggestedFor } from '../../domain/atlas/atlas.ts'
import { membership } from '../../domain/atlas/overlap.ts'
import { type Cpts, type CptsDataset, inUse } from '../../domain/cpts/cpts.ts'
import { searchWords } from '../../domain/names/fold.ts'
import { departementOf, regionOf } from '../../domain/units/regions.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { stageAlone } from '../../fr/cpts/facets.ts'
import { frSearch } from '../../fr/map/search.ts'
import { coveringWords, type SearchOption } from './search-options.ts'
import { wordIndex } from './word-index.ts'

const { noCpts } = frSearch
/** Of those that bear what is typed: enough where nothing else answers, and few beside what does. */
const AT_MOST = { alone: 6, beside: 2 }

/** What the CPTS of the régions that are not on show answer. */
export interface CptsElsewhere {
  /** Those that a text names. */
  readonly find: (text: string, isHere: boolean) => readonly SearchOption[]
  /**
   * The same line with the CPTS that has its place, or may have, wherever its record is. Where none is known, nothing is said of a région
   * that one has not opened.
   */
  readonly withCpts: (option: SearchOption) => SearchOption
}

/** Looks in the published records of other régions, beside those that are on show and may reach into them. */
export function cptsElsewhere(
  datasets: readonly CptsDataset[],
  { facts }: Pick<Atlas, 'facts'>,
  { byCode }: Pick<UnitNames, 'byCode'>,
): CptsElsewhere {
  const far = datasets.flatMap((dataset) =>
    inUse(dataset).cpts.flatMap((cpts) =>
      facts.has(cpts.id) ? [] : { cpts, region: dataset.region },
    ),
  )
  const all = new Map<string, { readonly cpts: Cpts }>(facts)
  for (const each of far) all.set(each.cpts.id, each)
  const list = Array.from(all.values(), ({ cpts }) => cpts)
  const atlas = {
    facts: all,
    membership: membership(list),
    suggestions: suggestedFor(list.filter(({ perimetre }) => perimetre.etat === 'inconnu')),
    known: {
      get: (code: UnitCode) => {
        const unit = byCode.get(code)
        return unit && { nom: unit.nom, departement: departementOf(code) }
      },
    },
  }
  const options = new Map(far.map((each) => [each.cpts.id, optionOf(each)]))
  const index = wordIndex(
    far.map(({ cpts: { id, nom, alias } }) => ({ id, nom, autres: alias.join(' '), weight: 0 })),
  )
  return {
    find: (text, isHere) => {
      const isTelling = searchWords(text).some((word) => word !== 'cpts' && word.length > 2)
      if (!isTelling) return []
      const found = isHere
        ? index.find(text, 'whole', AT_MOST.beside)
        : index.find(text, 'typed', AT_MOST.alone)
      return found.flatMap((id) => options.get(id) ?? [])
    },
    withCpts: (option) => {
      const { choice, detail } = option
      if (choice.kind !== 'elsewhere' && !(choice.kind === 'unit' && detail.endsWith(noCpts)))
        return option
      const words = coveringWords(atlas, choice.code)
      if (words === null) return option
      return {
        ...option,
        detail: choice.kind === 'unit' ? detail.replace(noCpts, words) : `${detail} · ${words}`,
      }
    },
  }
}

function optionOf({ cpts, region }: { readonly cpts: Cpts; readonly region: string }) {
  const { id, nom, stade } = cpts
  const option: SearchOption = {
    key: `elsewhere ${id}`,
    section: 'elsewhere',
    nom,
    detail: `${stageAlone(stade?.valeur ?? null)} · ${regionOf(region)?.nom}`,
    choice: { kind: 'cpts elsewhere', region, id },
  }
  return option
}
