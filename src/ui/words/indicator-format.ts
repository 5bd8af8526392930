import type { NumericColumn } from '../../domain/indicators/indicator.ts'

/** The range of a column is told in some three hundred steps at least, and no figure in more than six decimals. */
const STEPS = 300
const MOST_DECIMALS = 6

type Write = (figure: number) => string
const known = new WeakMap<NumericColumn['valeurs'], Write>()

/** How the figures of a column are written, all as finely, their mean too: "12,4", "−3"; no decimal that a figure does not have. */
export function figureFormat({ valeurs }: Pick<NumericColumn, 'valeurs'>): Write {
  const write = known.get(valeurs) ?? formatFor(valeurs.values())
  known.set(valeurs, write)
  return write
}

function formatFor(figures: Iterable<number>): Write {
  let [min, max] = [Infinity, -Infinity]
  for (const figure of figures) {
    min = Math.min(min, figure)
    max = Math.max(max, figure)
  }
  const step = max > min ? (max - min) / STEPS : Math.abs(max) / STEPS
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(step))))
  const format = new Intl.NumberFormat('fr-FR', {
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
  return (figure) => format.format(figure).replace('-', '−')
}

/** The unit to write after each figure: none where the name of the column says it already. */
export function unitBeside({
  libelle,
  unite,
}: Pick<NumericColumn, 'libelle' | 'unite'>): string | null {
  return unite !== null && libelle.includes(unite) ? null : unite
}

/** A figure with its unit: "12,4 %", "3 pour 100 000 hab.". */
export function withUnit(figure: string, unite: string | null): string {
  return unite === null ? figure : `${figure}\u00a0${unite}`
}
