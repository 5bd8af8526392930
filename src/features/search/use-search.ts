import { useMemo, useState } from 'react'
import { useRegion } from '../region-model/region-model.ts'
import { groupsOf, type Group } from './groups.ts'
import { looksLikeAddress } from './looks-like-address.ts'
import { groupOptions, searchOptions, type SearchOption } from './search-options.ts'
import { useAddresses, type AddressResults } from './use-addresses.ts'
import { useElsewhere } from './use-elsewhere.ts'
import { useSearchIndex } from './use-search-index.ts'

interface Search {
  readonly query: string
  /** The intercommunalité whose communes are listed, once one is chosen. */
  readonly group: Group | null
  readonly options: readonly SearchOption[]
  readonly addresses: AddressResults['state']
  readonly type: (text: string) => void
  readonly list: (group: Group) => void
}

/** What is typed and what answers it: the région's own names at once, addresses when they come. */
export function useSearch(typed: string): Search {
  const { atlas, file } = useRegion()
  const [query, setQuery] = useState(typed)
  const [group, setGroup] = useState<Group | null>(null)
  const groups = useMemo(() => (file ? groupsOf(file) : new Map<string, Group>()), [file])
  const index = useSearchIndex(atlas, groups)
  const hits = useMemo(() => index.find(query), [index, query])
  const own = useMemo(
    () => (group ? groupOptions(atlas, group) : searchOptions(atlas, groups, hits)),
    [atlas, groups, hits, group],
  )
  // What the région answers to the letter needs no other; an address is looked for by its own means.
  const elsewhere = useElsewhere(group || hits.exact || looksLikeAddress(query) ? '' : query)
  const addresses = useAddresses(group ? '' : query)
  const options = useMemo(() => {
    // A name that stands elsewhere to the letter is no misspelling of one that is here.
    const here = elsewhere.length > 0 ? [] : own
    return [...here, ...elsewhere, ...addresses.options]
  }, [own, elsewhere, addresses.options])
  return {
    query,
    group,
    options,
    addresses: addresses.state,
    type: (text) => {
      setQuery(text)
      setGroup(null)
    },
    list: (chosen) => {
      setQuery(chosen.nom)
      setGroup(chosen)
    },
  }
}
