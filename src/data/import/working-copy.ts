import { type CptsDatasetResult, parseCptsDataset } from '../cpts-dataset.ts'
import { asObject } from '../formats/json.ts'

/** Stands for a source that is not given yet, while the copy is held against what is asked of published files. */
const NOT_GIVEN = 'Source à préciser (copie de travail)'

/**
 * Reads a dataset that someone kept, published or not: its facts may have no source yet, which only a published file has to give.
 *
 * Errors: those of `parseCptsDataset`.
 */
export function parseWorkingCopy(json: unknown): CptsDatasetResult {
  const parsed = parseCptsDataset(withSources(json, (sources) => sources.length === 0, [NOT_GIVEN]))
  if (!parsed.ok) return parsed
  const isNotGiven = (sources: readonly unknown[]): boolean => sources.includes(NOT_GIVEN)
  return { ...parsed, dataset: withSources(parsed.dataset, isNotGiven, []) }
}

/** The same, with other lists in the place of some lists of sources, however deep. */
function withSources<T>(
  value: T,
  isMeant: (sources: readonly unknown[]) => boolean,
  instead: readonly string[],
): T {
  if (Array.isArray(value))
    return value.map((each: unknown) => withSources(each, isMeant, instead)) as T
  const object = asObject(value)
  if (!object) return value
  return Object.fromEntries(
    Object.entries(object).map(([key, held]) => [
      key,
      key === 'sources' && Array.isArray(held) && isMeant(held)
        ? instead
        : withSources(held, isMeant, instead),
    ]),
  ) as T
}
