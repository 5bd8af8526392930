/**
 * How many of some things state each value, and how many state none.
 *
 * Shape: every value of the list is there, 0 where nothing states it; `renseigne` is their sum. What states none is counted beside
 * it and under no value.
 */
export interface Tally<K extends string> {
  readonly valeurs: Readonly<Record<K, number>>
  readonly renseigne: number
  readonly nonRenseigne: number
}

/** Counts the values that things state; null stands for "non renseigné". */
export function tally<K extends string, T>(
  values: readonly K[],
  items: Iterable<T>,
  valueOf: (item: T) => K | null,
): Tally<K> {
  const valeurs = Object.fromEntries(values.map((value) => [value, 0])) as Record<K, number>
  let renseigne = 0
  let nonRenseigne = 0
  for (const item of items) {
    const value = valueOf(item)
    if (value === null) nonRenseigne += 1
    else {
      valeurs[value] += 1
      renseigne += 1
    }
  }
  return { valeurs, renseigne, nonRenseigne }
}
