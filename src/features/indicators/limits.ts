/** Départements beside a territory: more columns are no longer read on a phone. */
export const MOST_DEPARTEMENTS = 2
