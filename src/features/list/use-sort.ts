import { useSearchParams } from 'wouter'
import type { Sort } from './sort.ts'
import { sortFromQuery, sortToQuery } from './sort-url.ts'

/** The order of the list lives in the address beside the choices; changing it is no step to come back to. */
export function useSort(): readonly [Sort, (sort: Sort) => void] {
  const [params, setParams] = useSearchParams()
  return [
    sortFromQuery(params),
    (sort) => setParams((now) => sortToQuery(now, sort), { replace: true }),
  ]
}
