import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { addressesQuery } from '../../data/geocoding.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useBounds, useShapes } from '../region-model/use-drawing.ts'
import { looksLikeAddress } from './looks-like-address.ts'
import { addressOptions, type SearchOption } from './search-options.ts'
import { useOtherRegions } from './use-other-regions.ts'

const DEBOUNCE_MS = 250

export interface AddressResults {
  readonly options: readonly SearchOption[]
  /** Why there may be none: the answer is on its way, the service fails, or what it found is in another région. */
  readonly state: 'idle' | 'asking' | 'down' | 'elsewhere'
}

/** Addresses for what is being typed, asked online once the typing rests, and only where the text looks like one. */
export function useAddresses(text: string): AddressResults {
  const { atlas } = useRegion()
  const wanted = looksLikeAddress(text)
  const bounds = useBounds(wanted)
  const shapes = useShapes(wanted)
  const centre = useMemo(() => {
    if (!bounds) return null
    const [west, south, east, north] = bounds
    return [(west + east) / 2, (south + north) / 2]
  }, [bounds])
  const others = useOtherRegions()
  const rested = useRested(wanted ? text : '', DEBOUNCE_MS)
  // Asked once, with the middle of the région: not before it is known, and again after.
  const enabled = wanted && looksLikeAddress(rested) && bounds !== undefined
  const { data, isFetching, isPlaceholderData } = useQuery(
    addressesQuery(rested.trim(), centre, enabled),
  )

  return useMemo(() => {
    if (!wanted) return { options: [], state: 'idle' }
    const addresses = enabled && data?.ok ? data.addresses : []
    const options = addressOptions(
      atlas,
      { bounds: bounds ?? null, shapes: shapes ?? null },
      addresses,
      others,
    )
    if (!enabled || shapes === undefined || isFetching || isPlaceholderData || rested !== text)
      return { options, state: 'asking' }
    if (data?.ok === false) return { options, state: 'down' }
    return { options, state: addresses.length > 0 && options.length === 0 ? 'elsewhere' : 'idle' }
  }, [
    wanted,
    enabled,
    data,
    isFetching,
    isPlaceholderData,
    rested,
    text,
    atlas,
    bounds,
    shapes,
    others,
  ])
}

/** A value, once it has stayed the same for a while. */
function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return rested
}
