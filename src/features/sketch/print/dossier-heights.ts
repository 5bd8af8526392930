/** How much there is to lay out in a dossier. */
export interface DossierLoad {
  /** Letters of its title. */
  readonly title: number
  readonly departements: number
  /** Notes under the figures. */
  readonly notes: number
  /** Communes of each intercommunalité, as the length of their names. */
  readonly groups: readonly (readonly number[])[]
  readonly overlaps: number
  readonly touching: number
  /** CPTS that may be concerned, nobody can tell. */
  readonly suggested: number
  /** Lines of the indicator's table; none without an indicator. */
  readonly indicator: number
}

/** How the list of communes is set. */
export interface ListSetting {
  readonly columns: 3 | 4
  /** Whether each intercommunalité has a line of its own across the columns. */
  readonly spanned: boolean
}

/** Heights on paper follow from the style sheets beside this file. Units: millimetres. */
export const INSTITUTIONS = 63
/** A part's title, and the sources under the list. */
export const LIST_FRAME = 16.5
const SMALL_LINE = 3.4

/** Lines of the list that still read well in wide columns; beyond, four columns of smaller print. */
const AIRY = 66
const FEW_GROUPS = 4

/** Title and figures. */
export function headHeight({ title, departements, notes }: DossierLoad): number {
  const lines = Math.ceil(departements / 2) - 1 + notes
  return 47 + (title > 46 ? 8 : 0) + lines * SMALL_LINE
}

export function listSetting({ groups }: DossierLoad): ListSetting {
  const lines = groups.reduce((sum, names) => sum + names.length + 2, 0)
  return { columns: lines <= AIRY ? 3 : 4, spanned: groups.length <= FEW_GROUPS }
}

export function listHeight(load: DossierLoad): number {
  const { columns, spanned } = listSetting(load)
  const [line, wraps] = columns === 3 ? [3.6, 27] : [2.8, 19]
  const linesOf = (names: readonly number[]): number =>
    names.reduce((sum, length) => sum + (length > wraps ? 2 : 1), 0)
  const lines = spanned
    ? load.groups.map((names) => 1.6 + Math.ceil(linesOf(names) / columns))
    : load.groups.map((names) => (2.5 + linesOf(names)) / columns)
  const whole = lines.reduce((sum, each) => sum + each, 0)
  return LIST_FRAME + (spanned ? whole : Math.ceil(whole) + 1) * line
}

export function indicatorHeight({ indicator }: DossierLoad): number {
  return 20 + indicator * 4.5
}

export function neighboursHeight({ overlaps, touching, suggested }: DossierLoad): number {
  return (
    (overlaps === 0 ? 11 : 22 + overlaps * 10.5) +
    (touching === 0 ? 0 : 7 + Math.ceil(touching / 2) * 7.6) +
    Math.ceil(suggested / 4) * SMALL_LINE
  )
}
