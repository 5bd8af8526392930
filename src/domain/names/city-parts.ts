/** A city whose arrondissements are the units: its name as it is written, and how many it has. */
export interface City {
  readonly nom: string
  readonly parts: number
}

const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')
const ROMAN = String.raw`(?:(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3}))`
/** "5e", "1er", "9ème", "XIIIe", and "5" alone. */
const ENDING = String.raw`\s?(?:ers?|es?|[eè]mes?|[eè]re|nde?|°)`
const ORDINAL = String.raw`(?:\d{1,2}(?:${ENDING})?|${ROMAN}(?:${ENDING})?)(?![\p{L}\d])`
const LINK = String.raw`(?:\s*(?:,|;|/|\+|&|\n)\s*(?:et\s+)?|\s+(?:et|à|au|a)\s+(?:le\s+|la\s+|l['’])?|\s*[-–—]\s*)`
const SERIES = String.raw`${ORDINAL}(?:${LINK}(?:le |du )?${ORDINAL}){0,24}`
const WORD = String.raw`(?:arrondissements?|arrdts?|ardts?|arrts?|arr)\b\.?`

/**
 * A list whose arrondissements each bear the name of their city: "Marseille 1er, 5e et 6e arrondissements" as "Marseille 1; Marseille 5;
 * Marseille 6", "13e à 16e arrondissements de Marseille", "Lyon (3e et 6e)".
 *
 * Shape: the rest of the text stays as it is, and so does a number that the city does not have, or a range written with a hyphen, which
 * may as well be two. Where no city is named, the only one of the région is meant.
 */
export function withCityParts(text: string, cities: readonly City[]): string {
  if (cities.length === 0 || !/\d|[ivx]/i.test(text)) return text
  const [only, ...others] = cities
  const named = cities.reduce(expandedIn, text)
  return only && others.length === 0 ? expandedAlone(named, only) : named
}

function expandedIn(text: string, city: City): string {
  const name = city.nom.replaceAll(/[^\p{L}]+/gu, String.raw`[\s-]+`)
  const before = new RegExp(
    String.raw`(?<![\p{L}\d-])(?:${WORD}\s+(?:de\s+)?)?${name}\s*[:,–—-]?\s*(?:\(\s*)?(?:les?\s+|l['’])?(${SERIES})(?:\s*${WORD})?(?:\s*\))?`,
    'giu',
  )
  const after = new RegExp(
    String.raw`(?<![\p{L}\d])(?:les?\s+)?(${SERIES})\s*(?:${WORD}\s*)?(?:de|d['’]|à|-|,)\s*${name}(?![\p{L}\d-])`,
    'giu',
  )
  // A number alone after a city is read as it stands, and may be that of its département.
  return text
    .replace(before, (whole: string, series: string) => {
      const ranks = ranksOf(series, city.parts)
      return ranks.length > 1 ? written(ranks, city) : whole
    })
    .replace(after, (whole: string, series: string) => {
      const ranks = ranksOf(series, city.parts)
      const isSure = ranks.length > 1 || ENDS.test(series)
      return ranks.length > 0 && isSure ? written(ranks, city) : whole
    })
}

/** Ordinals that say that they are arrondissements, and not of what. */
function expandedAlone(text: string, city: City): string {
  const alone = new RegExp(
    String.raw`(?<![\p{L}\d]|\p{L}\s)(?:les?\s+|du\s+)?(${SERIES})\s*${WORD}(?!\s*(?:de|d['’])\s*\p{L})`,
    'giu',
  )
  return text.replace(alone, (whole: string, series: string) => {
    const ranks = ranksOf(series, city.parts)
    return ranks.length > 0 ? written(ranks, city) : whole
  })
}

const ENDS = new RegExp(`${ENDING}$`, 'iu')

function written(ranks: readonly number[], { nom }: City): string {
  return ranks.map((rank) => `${nom} ${rank}`).join('; ')
}

/** The numbers that a series of ordinals says; none where it says one that is not, or leaves open what it means. */
function ranksOf(series: string, parts: number): readonly number[] {
  const pieces = series.split(new RegExp(`(${LINK})`, 'iu'))
  const ranks: number[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const rank = rankOf(pieces[at] ?? '')
    const last = ranks.at(-1)
    if (rank < 1 || rank > parts) return []
    const link = at === 0 ? '' : (pieces[at - 1] ?? '').trim().toLowerCase()
    if (/^(?:à|au|a)(?:\s|$)/u.test(link) && last !== undefined) {
      if (rank <= last) return []
      for (let next = last + 1; next < rank; next += 1) ranks.push(next)
    } else if (/^[-–—]$/.test(link) && last !== undefined && rank !== last + 1) return []
    ranks.push(rank)
  }
  return ranks
}

function rankOf(ordinal: string): number {
  const bare = ordinal
    .trim()
    .toLowerCase()
    .replace(ENDS, '')
    .replace(/^(?:le|du) /, '')
  return /^\d+$/.test(bare) ? Number(bare) : ROMANS.indexOf(bare) + 1
}
