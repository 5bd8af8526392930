import { BY_NAME, CRITERIA, isIndicator, type Sort, type SortedBy } from './sort.ts'

/** Columns of quantities: one looks for the largest first. */
const LARGEST_FIRST: ReadonlySet<SortedBy> = new Set<SortedBy>([
  'taille',
  'population',
  'communes',
  'missions',
  'chevauchements',
  'membres',
])

/** Reads "tri=population&ordre=desc"; what it does not understand is the order by name. */
export function sortFromQuery(params: URLSearchParams): Sort {
  const asked = params.get('tri') ?? ''
  const by = isIndicator(asked) ? asked : CRITERIA.find((each) => each === asked)
  return by ? { by, order: params.get('ordre') === 'desc' ? 'desc' : 'asc' } : BY_NAME
}

/** Writes the order over what else the query holds; the order by name needs no words. */
export function sortToQuery(params: URLSearchParams, { by, order }: Sort): URLSearchParams {
  const written = new URLSearchParams(params)
  written.delete('tri')
  written.delete('ordre')
  if (by === BY_NAME.by && order === BY_NAME.order) return written
  written.set('tri', by)
  if (order === 'desc') written.set('ordre', order)
  return written
}

/** What pressing a column does: another column takes its natural order, the same one turns round. */
export function pressed(sort: Sort, by: SortedBy): Sort {
  if (by === sort.by) return { by, order: sort.order === 'asc' ? 'desc' : 'asc' }
  return { by, order: LARGEST_FIRST.has(by) ? 'desc' : 'asc' }
}
