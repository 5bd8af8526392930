import { type ReadLot, readWrittenLine } from '../data/lot/lot.ts'
import type { Lines } from '../data/lot/shared-document.ts'
import { factKey, type FactVersion } from '../domain/edits/fact-version.ts'
import { lastVersions } from '../domain/edits/open-lot.ts'
import { groupBy } from '../domain/units/group-by.ts'

/** Reads the lines of a document, each once: under one id they never say anything else. */
export function lineReader() {
  const known = new Map<string, FactVersion | null>()
  return (lines: Lines): { readonly versions: readonly FactVersion[]; readonly unread: number } => {
    const read = [...lines].map(([id, line]) => {
      const found = known.get(id)
      if (found !== undefined) return found
      const version = readWrittenLine(id, line)
      known.set(id, version)
      return version
    })
    const versions = read.filter((version) => version !== null)
    return { versions, unread: read.length - versions.length }
  }
}

/** What a document says last of each fact, by `factKey`. */
export function lastWordsOf(
  versions: readonly FactVersion[],
): ReadonlyMap<string, readonly FactVersion[]> {
  const facts = groupBy(versions, ({ cpts, field }) => factKey(cpts, field))
  return new Map([...facts].map(([key, some]) => [key, lastVersions(some)]))
}

/**
 * What a document that many write in says now, as lots by who said it: of each fact the versions that no other came after.
 *
 * Shape: of one fact a lot says one thing, as someone without a name may be several; a record that is not published goes with what it
 * is called.
 */
export function lotsBySender(
  region: string,
  words: ReturnType<typeof lastWordsOf>,
): ReadonlyMap<string, ReadLot> {
  const last = [...words.values()]
  const names = last.flatMap((some) => some.slice(-1)).filter(isName)
  const lots = new Map<string, FactVersion[]>()
  for (const some of last) {
    for (const [author, own] of groupBy(some, ({ author }) => author))
      for (const [rank, version] of own.entries()) {
        const key = `${author} ${rank}`
        const lot = lots.get(key)
        if (lot) lot.push(version)
        else lots.set(key, [version])
      }
  }
  return new Map(
    [...lots].map(([key, said]) => {
      const fields = new Set(said.map(({ cpts, field }) => factKey(cpts, field)))
      const records = new Set(said.map(({ cpts }) => cpts))
      const beside = names.filter(
        ({ cpts, field }) => records.has(cpts) && !fields.has(factKey(cpts, field)),
      )
      const [{ author: from, quand }] = said as [FactVersion]
      return [key, { region, from, quand, versions: [...said, ...beside], damaged: 0 }]
    }),
  )
}

const isName = ({ isNew, field }: FactVersion): boolean =>
  isNew && (field === 'nom' || field === 'departements')
