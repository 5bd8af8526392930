import { FRANCE, regionOf, REGIONS } from '../units/regions.ts'
import { foldedWords } from './fold.ts'

/** What people write for a région beside its name: short forms, and the régions of before 2016 that lie in it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  '84': ['aura', 'ara', 'rhone alpes', 'auvergne'],
  '27': ['bfc', 'bourgogne', 'franche comte'],
  '53': ['bzh'],
  '24': ['cvl', 'centre'],
  '94': ['corsica'],
  '44': ['alsace', 'lorraine', 'champagne ardenne'],
  '32': ['hdf', 'nord pas de calais', 'picardie'],
  '11': ['idf'],
  '75': ['na', 'naq', 'aquitaine', 'limousin', 'poitou charentes'],
  '76': ['occ', 'languedoc roussillon', 'midi pyrenees'],
  '52': ['pdl', 'pdll'],
  '93': ['paca', 'sud', 'region sud'],
  '01': ['971'],
  '03': ['973', 'guyane francaise'],
  '04': ['974', 'reunion'],
  '02': ['972'],
  '06': ['976'],
  [FRANCE]: ['france entiere', 'fr'],
}

const CODES: ReadonlyMap<string, string> = new Map([
  ...REGIONS.flatMap(({ code, nom }) =>
    [code, nom, ...(ALSO[code] ?? [])].map((name) => [key(name), code] as const),
  ),
  ...[FRANCE, ...(ALSO[FRANCE] ?? [])].map((name) => [key(name), FRANCE] as const),
])

/**
 * The code of the région that a text means, `FRANCE` for the whole country: by its code, its name or what people call it, however
 * it is written ("11", "IDF", "ile-de-france"). Null where it means none.
 */
export function regionNamed(text: string): string | null {
  return CODES.get(key(text)) ?? null
}

/** What a file of a région is called by: "ile-de-france", "paca". Its code would be read as that of a département, Seine-Saint-Denis for 93. */
export function regionFileName(code: string): string {
  return code === '93' ? 'paca' : foldedWords(regionOf(code)?.nom ?? code).join('-')
}

/** Tells whether a code is that of a région, or stands for all of them. */
export function isRegionCode(code: string): boolean {
  return code === FRANCE || regionOf(code) !== undefined
}

function key(name: string): string {
  return foldedWords(name).join(' ')
}
