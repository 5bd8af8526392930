/** Lines of the table of CPTS on its first page, under the figures, and on each after it. */
const FIRST_LINES = 34
const LINES = 46
/** Communes on a page of the index. */
const COMMUNES = 330

/** What a booklet has to hold. */
interface BookletLoad {
  /** How many sheets the plate takes. */
  readonly plates: number
  /** How many pages the sheet of each CPTS takes, in their order. */
  readonly sheets: readonly number[]
  readonly communes: number
}

/** The pages of a booklet, numbered from its cover on. */
export interface BookletPlan {
  readonly plate: number
  /** The ranks of the CPTS on each page of the table, `[from, to[`. */
  readonly tables: readonly (readonly [from: number, to: number])[]
  readonly table: number
  /** The first page of each sheet. */
  readonly sheets: readonly number[]
  readonly index: number
  readonly indexes: readonly (readonly [from: number, to: number])[]
  readonly total: number
}

/** Numbers the pages of a booklet ahead: no browser but Chromium counts pages where a style sheet asks. */
export function bookletPlan({ plates, sheets, communes }: BookletLoad): BookletPlan {
  const tables = runs(sheets.length, FIRST_LINES, LINES)
  const plate = 2
  const table = plate + plates
  let next = table + tables.length
  const starts = sheets.map((pages) => {
    const start = next
    next += pages
    return start
  })
  const indexes = runs(communes, COMMUNES, COMMUNES)
  return {
    plate,
    tables,
    table,
    sheets: starts,
    index: next,
    indexes,
    total: next + indexes.length - 1,
  }
}

/** Cuts so many items into a first run and those after it; one empty run for none. */
function runs(count: number, first: number, others: number): (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [[0, Math.min(first, count)]]
  for (let from = first; from < count; from += others)
    all.push([from, Math.min(from + others, count)])
  return all
}
