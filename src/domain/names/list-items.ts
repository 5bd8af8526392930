/** A code, with the marks that spreadsheets and lists set around it. */
const CODE = String.raw`(?:\d{4,5}|2[ab]\d{3})`
const CODES_ALONE = new RegExp(
  String.raw`^[\s"'([]*${CODE}(?:[\s"';,|/+&_.–—-]+(?:et\s+)?${CODE})+[\s"')\].;,]*$`,
  'i',
)
const MARK = /\s*[;,\n\t|•·]\s*/u
/** Marks that stand within names too, "s/" for "sur", so that a text which is a name as it stands is left whole. */
const INNER = [
  /\s*(?<!\bs)\/(?!s\b)\s*/iu,
  /\s*[+&]\s*/u,
  /\s+[-–—]\s+/u,
  /\s+et\s+(?=\p{Lu})/u,
  /\s+et\s+/iu,
] as const
/** In words; what is longer is a sentence. */
const LONGEST_CHAIN = 60

/**
 * The items of a list as people part them: ends of lines, semicolons, commas, tabs, bars, bullets; "/", "+", "&", " - " and " et " where
 * the text is no name as it stands; and hyphens, between codes or where each piece is a name.
 *
 * @param isKnown whether a text names something as it stands. @param isFarKnown whether it names something of elsewhere.
 */
export function listItems(
  text: string,
  isKnown: (text: string) => boolean,
  isFarKnown: (text: string) => boolean = () => false,
): readonly string[] {
  if (CODES_ALONE.test(text)) return text.match(new RegExp(CODE, 'gi')) ?? []
  return outsideBrackets(text)
    .split(MARK)
    .map((item) => item.replaceAll(HIDDEN, ','))
    .flatMap((item) => parted(item.trim(), isKnown, isFarKnown))
}

/** Stands for a comma within brackets: "Gap (nord, sud)" is one item. */
const HIDDEN = /\uE000/g

function outsideBrackets(text: string): string {
  return text.replaceAll(/\([^()\n]{0,200}\)/g, (inside) => inside.replaceAll(',', '\uE000'))
}

function parted(
  item: string,
  isKnown: (text: string) => boolean,
  isFarKnown: (text: string) => boolean,
): readonly string[] {
  if (item === '' || isKnown(item)) return [item]
  for (const mark of INNER) {
    const pieces = item.split(mark).filter((piece) => piece !== '')
    if (pieces.length > 1) {
      const all = pieces.flatMap((piece) => parted(piece, isKnown, isFarKnown))
      // "Val et Forêt" that nothing knows is one thing to ask about, not two.
      if (all.some(isKnown) || all.every(isFarKnown)) return all
    }
  }
  return chained(item, isKnown) ?? [item]
}

/** "Gap-Tallard-La Bâtie-Neuve", cut where each piece is a name, the longest names first. Errors: null where it is no such chain. */
function chained(item: string, isKnown: (text: string) => boolean): readonly string[] | null {
  const words = item.split('-')
  if (words.length < 2 || words.length > LONGEST_CHAIN || item.length > 1000) return null
  const dead = new Set<number>()
  const from = (start: number): readonly string[] | null => {
    if (start === words.length) return []
    if (dead.has(start)) return null
    for (let end = Math.min(words.length, start + 8); end > start; end -= 1) {
      const name = words.slice(start, end).join('-')
      const rest = isKnown(name) ? from(end) : null
      if (rest) return [name, ...rest]
    }
    dead.add(start)
    return null
  }
  return from(0)
}
