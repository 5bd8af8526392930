/**
 * The categories that one colour stands for: one, or the rarest ones together where there are too many to tell apart.
 *
 * Shape: `categories` as the column writes them.
 */
export interface CategoryClass {
  readonly categories: readonly string[]
}

/**
 * The categories of a column, in the order in which a legend tells them.
 *
 * Shape: `ordonne` where each bears a number of its own in front ("1_Tres_sous_dotee"), which then gives the order; by name otherwise,
 * the rarest together at the end.
 */
export interface CategoryClasses {
  readonly ordonne: boolean
  readonly classes: readonly CategoryClass[]
}

/** As many as colour-blind readers tell apart by hue. */
const MOST = 8
const NUMBER = /^\d+/
const BY_NAME = new Intl.Collator('fr', { numeric: true })

/** Lists the categories of a column; of more than eight, the seven that most units bear keep a colour of their own. */
export function categoryClasses(valeurs: Iterable<string>): CategoryClasses {
  const counts = new Map<string, number>()
  for (const valeur of valeurs) counts.set(valeur, (counts.get(valeur) ?? 0) + 1)
  const named = [...counts.keys()].toSorted(BY_NAME.compare)
  const numbers = named.map((category) => NUMBER.exec(category)?.[0])
  const numbered = !numbers.includes(undefined) && new Set(numbers).size === named.length
  const single = (category: string): CategoryClass => ({ categories: [category] })
  if (named.length <= MOST) return { ordonne: numbered, classes: named.map(single) }
  const common = new Set(
    named.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, MOST - 1),
  )
  return {
    ordonne: false,
    classes: [
      ...named.filter((category) => common.has(category)).map(single),
      { categories: named.filter((category) => !common.has(category)) },
    ],
  }
}

/** The place of a category among classes. Errors: null for one that the column does not have. */
export function categoryClassOf({ classes }: CategoryClasses, category: string): number | null {
  const at = classes.findIndex(({ categories }) => categories.includes(category))
  return at < 0 ? null : at
}
