import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { askedFor } from './asked.ts'
import { together, withLikely } from './elsewhere.ts'
import { groupsOf, type Group } from './groups.ts'
import { frSearch } from '../../fr/map/search.ts'
import { looksLikeAddress } from './looks-like-address.ts'
import {
  type GroupElsewhere,
  groupOptions,
  searchOptions,
  type SearchOption,
} from './search-options.ts'
import { useAddresses, type AddressResults } from './use-addresses.ts'
import { useElsewhere } from './use-elsewhere.ts'
import { type IndexTime, useSearchIndex } from './use-search-index.ts'
import { isNamed } from './word-index.ts'

interface Search {
  readonly query: string
  /** The intercommunalité whose communes are listed, once one is chosen. */
  readonly group: Group | GroupElsewhere | null
  readonly options: readonly SearchOption[]
  readonly addresses: AddressResults['state']
  /** The country that is named, where nothing can be found. */
  readonly abroad: string | null
  /** The postal code that no commune has, where some of it is where that may lead. */
  readonly cedex: string | null
  readonly type: (text: string) => void
  readonly list: (group: Group | GroupElsewhere) => void
  /** Somebody is about to type. */
  readonly prepare: () => void
}

const NO_GROUPS: ReadonlyMap<string, Group> = new Map()

/** What is typed and what answers it: the région's own names at once, addresses when they come. */
export function useSearch(typed: string, focused: boolean): Search {
  const { atlas, file } = useRegion()
  const [query, setQuery] = useState(typed)
  const [group, setGroup] = useState<Group | GroupElsewhere | null>(null)
  const [time, prepare] = useIndexTime(atlas, focused)
  const isLookedIn = time !== 'asked' || query !== '' || group !== null
  const groups = useMemo(
    () => (file && isLookedIn ? groupsOf(file) : NO_GROUPS),
    [file, isLookedIn],
  )
  const index = useSearchIndex(atlas, groups, time)
  const asked = useMemo(() => askedFor(group ? '' : query), [group, query])
  const { text } = asked
  const abroad = frSearch.abroad.find((nom) => isNamed(nom, text)) ?? null
  const hits = useMemo(() => index.find(text), [index, text])
  const own = useMemo(
    () => (group ? linesOf(atlas, group) : searchOptions(atlas, groups, hits, text)),
    [atlas, groups, hits, group, text],
  )
  const addresses = useAddresses(text)
  // An address is looked for by its own means, as long as they answer; "Cours-de-Pile" looks like one.
  const elsewhere = useElsewhere(
    asked,
    hits.exact || looksLikeAddress(text),
    addresses.state === 'down',
    group !== null,
  )
  const { found, cpts, likely, places, restOf } = elsewhere
  const options = useMemo(() => {
    if (abroad !== null) return []
    const named = together(asked, atlas, { options: own, isExact: hits.exact }, found)
    const rest = group && 'siren' in group ? restOf(group.siren) : []
    const all = [...withLikely(named, likely, atlas, places), ...rest, ...addresses.options]
    return cpts ? all.map(cpts.withCpts) : all
  }, [
    abroad,
    asked,
    atlas,
    group,
    own,
    hits.exact,
    found,
    likely,
    places,
    restOf,
    cpts,
    addresses.options,
  ])
  return {
    query,
    group,
    options,
    addresses: addresses.state,
    abroad,
    cedex: likely.length > 0 ? text.trim() : null,
    type: (text) => {
      setQuery(text)
      setGroup(null)
    },
    list: (chosen) => {
      setQuery(chosen.nom)
      setGroup(chosen)
    },
    prepare,
  }
}

function linesOf(atlas: Atlas, group: Group | GroupElsewhere): readonly SearchOption[] {
  return 'lines' in group ? group.lines() : groupOptions(atlas, group)
}

/** When the index of what is on show is made, and what says that somebody is about to ask. */
function useIndexTime(atlas: Atlas, focused: boolean): readonly [IndexTime, () => void] {
  const { quiet } = useSession()
  const [known, setKnown] = useState<{ of: Atlas; time: IndexTime } | null>(
    focused ? { of: atlas, time: 'haste' } : null,
  )
  useEffect(() => {
    let isOver = false
    void quiet.wait().then(() => {
      if (!isOver) setKnown((last) => (last?.of === atlas ? last : { of: atlas, time: 'leisure' }))
    })
    return () => {
      isOver = true
    }
  }, [quiet, atlas])
  const time = known?.of === atlas ? known.time : 'asked'
  return [time, () => setKnown({ of: atlas, time: 'haste' })]
}
