import { saysNothing } from './plain-cell.ts'

/** What a row says of communes: the cells that name one, those that list several, and the départements it is in. */
export interface CommuneClues {
  readonly code: string
  readonly commune: string
  readonly listes: readonly string[]
  /** Cells that list communes of which a part only is meant. */
  readonly parties: readonly string[]
  /** Cells of postal codes, which tell namesakes apart, or stand for communes where nothing else names any. */
  readonly postaux: readonly string[]
  readonly departements: readonly string[]
}

/** How lists end that do not name all: "Gap, Tallard…", "Gap, Tallard, etc.", "Gap et 12 autres communes", "Gap (+ 3 communes)". */
const OPEN =
  /[\s,;]*(?:…|\.{3,}|(?:,|;|\s)\s*etc\b\.?…?)\s*$|(?<=\S)[\s,;]+(?:(?:et|avec)\s+)?\(?\s*\+?\s*\d{1,3} (?:autres? )?communes?\s*\)?\s*$/iu

/** What a row says of communes, without what is no name of one. */
interface ToldClues {
  readonly clues: CommuneClues
  /** Whether it tells that communes are missing. */
  readonly isOpen: boolean
  /** The cells whose list goes on. */
  readonly open: readonly string[]
}

/** Takes from the cells of a row what says that nothing is known, or that a list goes on. */
export function toldOf(given: CommuneClues): ToldClues {
  const { code, commune, listes, parties } = given
  const cells = [code, commune, ...listes, ...parties]
  const told = (cell: string): string => (saysNothing(cell) ? '' : cell.replace(OPEN, ''))
  const open = cells.filter((cell) => OPEN.test(cell) && told(cell) !== '')
  const isUnknown = cells.some((cell) => saysNothing(cell) && /\p{L}/u.test(cell))
  const clues = {
    ...given,
    code: told(code),
    commune: told(commune),
    listes: listes.map(told),
    parties: parties.map(told),
  }
  return { clues, isOpen: isUnknown || open.length > 0, open }
}
