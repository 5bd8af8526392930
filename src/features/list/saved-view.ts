import type { Filters } from '../../domain/filters/facet.ts'
import { choicesFromQuery, choicesToQuery } from '../../state/choices-url.ts'
import { DEFAULT_CHOICES } from '../../state/choices.ts'
import type { KeptView } from '../../storage/kept-views.ts'
import { columnsFrom, STANDARD } from './chosen-columns.ts'
import type { ColumnKey } from './columns.tsx'
import { sortFromQuery, sortToQuery } from './sort-url.ts'
import type { Sort } from './sort.ts'

/** How one looks at the list. */
export interface Look {
  readonly filters: Filters
  readonly sort: Sort
  readonly columns: ReadonlySet<ColumnKey>
}

type Written = Pick<KeptView, 'region' | 'question' | 'colonnes'>

/**
 * A look as it is kept. What an indicator of the device keeps is no part of it, as of no address. Départements are those of one région;
 * all else may be asked of any.
 */
export function writtenLook(region: string, { filters, sort, columns }: Look): Written {
  const { indicateur: _, ...told } = filters
  const params = new URLSearchParams(choicesToQuery({ ...DEFAULT_CHOICES, filters: told }))
  params.delete('region')
  const isStandard =
    columns.size === STANDARD.size && [...columns].every((each) => STANDARD.has(each))
  return {
    region: told.departement ? region : null,
    question: sortToQuery(params, sort).toString(),
    colonnes: isStandard ? null : [...columns].toSorted(),
  }
}

/** What a view asks for; what this version does not know of it is left out. */
export function lookOf({ question, colonnes }: Written): Look {
  return {
    filters: choicesFromQuery(`?${question}`).filters,
    sort: sortFromQuery(new URLSearchParams(question)),
    columns: columnsFrom(colonnes),
  }
}

/** Whether two say the same, written in whatever order. */
export function sameLook(one: Written, other: Written): boolean {
  const told = (each: Written): string => JSON.stringify(writtenLook('', lookOf(each)))
  return told(one) === told(other)
}

/** The views that can be asked of a région, by name. */
export function viewsOf(region: string, views: readonly KeptView[]): readonly KeptView[] {
  return views
    .filter((view) => view.region === null || view.region === region)
    .toSorted((a, b) => COLLATOR.compare(a.nom, b.nom))
}

const COLLATOR = new Intl.Collator('fr', { numeric: true })
