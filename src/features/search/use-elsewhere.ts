import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { unitNamesQuery } from '../../data/queries.ts'
import type { UnitNames } from '../../data/unit-names.ts'
import { barerNames } from '../../domain/names/entry-text.ts'
import { regionOfUnit } from '../../domain/units/regions.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frSearch } from '../../fr/map/search.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { SearchOption } from './search-options.ts'
import { useOtherRegions } from './use-other-regions.ts'
import { useTakenIn } from './use-search-index.ts'
import { wordIndex, type WordIndex } from './word-index.ts'

const AT_MOST = 6
const NONE: readonly SearchOption[] = []

/**
 * What a text names that the région does not by itself: communes of other régions, and names of before, wherever they are.
 *
 * The names are loaded the first time that one is looked for.
 */
export function useElsewhere(text: string, isHere: boolean): readonly SearchOption[] {
  const { manifest, atlas } = useRegion()
  const others = useOtherRegions()
  const wanted = text.trim().length > 1
  const { data } = useQuery({ ...unitNamesQuery(manifest?.names?.path ?? null), enabled: wanted })
  const places = useMemo(
    () => (data ? placesOf(data, (code) => atlas.units.has(code), others) : null),
    [data, atlas.units, others],
  )
  const isThere = useTakenIn(places?.index ?? null, true)
  return useMemo(() => {
    if (!wanted || !places || !isThere) return NONE
    return findElsewhere(places.index, text, isHere).flatMap(
      (id): SearchOption | readonly SearchOption[] => places.options.get(id) ?? [],
    )
  }, [wanted, places, isThere, text, isHere])
}

/** As it was typed, or as letters have it ("Périgueux CEDEX 3"); as people misspell only where nothing here answers. */
export function findElsewhere(index: WordIndex, text: string, isHere: boolean): string[] {
  for (const form of [text, ...barerNames(text)]) {
    const found = index.find(form, 'typed', AT_MOST)
    if (found.length > 0) return found
  }
  return isHere ? [] : index.find(text, 'misspelt', AT_MOST)
}

/** The names to look in, and what each leads to. */
function placesOf(
  { units, former }: UnitNames,
  isHere: (code: UnitCode) => boolean,
  others: readonly string[],
) {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const options = new Map<string, SearchOption>()
  const entries: Parameters<typeof wordIndex>[0][number][] = []
  const add = (key: string, code: UnitCode, nom: string, autres: string, said: string): void => {
    const region = regionOfUnit(code)
    const here = isHere(code)
    if (!region || !(here || others.includes(region.code))) return
    entries.push({ id: key, nom, autres, weight: byCode.get(code)?.population ?? 0 })
    options.set(key, {
      key,
      section: here ? 'communes' : 'elsewhere',
      nom,
      detail: here ? said : `${said} · ${region.nom}`,
      choice: here ? { kind: 'unit', code } : { kind: 'elsewhere', region: region.code, code },
    })
  }
  for (const { code, nom, codesPostaux } of units)
    if (!isHere(code))
      add(
        `elsewhere ${code}`,
        code,
        nom,
        `${code} ${codesPostaux}`,
        codesPostaux.split(' ')[0] || code,
      )
  for (const { nom, kind, code, since } of former) {
    const unit = byCode.get(code)
    if (unit) add(`former ${code} ${nom}`, code, nom, '', frSearch.former[kind](unit.nom, since))
  }
  return { options, index: wordIndex(entries) }
}
