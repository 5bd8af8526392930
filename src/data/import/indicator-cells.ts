import { foldedWords } from '../../domain/names/fold.ts'
import { saysNothing } from '../../domain/import/plain-cell.ts'

/** What publishers write where there is no figure: secret statistique, non disponible, non significatif. */
const NO_DATA =
  /^(?:n\/?a\b.*|#n\/?a|nd|n\.d\.?|ns|n\.s\.?|secret\b.*|confidentiel|non (?:significatif|disponible)s?|sans donnees?|[-–—.…*/]+)$/i
/** In the place of a figure, INSEE's letters too. */
const NO_FIGURE = /^(?:s|c|e)$/i

/** Whether a cell says that there is no value, in the place of a figure or of a category. */
export function hasNoData(cell: string, kind: 'figure' | 'category'): boolean {
  const bare = cell.normalize('NFD').replaceAll(/\p{M}/gu, '').trim()
  return saysNothing(cell) || NO_DATA.test(bare) || (kind === 'figure' && NO_FIGURE.test(bare))
}

/** A figure as French and English write it: "1 234,5", "1,234.5", "12,3 %", "-0.4". Errors: null where it is none. */
export function figureOf(cell: string): number | null {
  const bare = cell
    .replaceAll(/[\s'’]/g, '')
    .replace(/%$/, '')
    .replace('−', '-')
  if (/^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/.test(bare)) return Number(bare.replaceAll(',', ''))
  if (/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(bare))
    return Number(bare.replaceAll('.', '').replace(',', '.'))
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i.test(bare)) return null
  const value = Number(bare.replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

/** The unit that a header names, in brackets or after "en" or "pour"; "%" where the cells say so. Errors: null. */
export function unitOf(header: string, cells: readonly string[]): string | null {
  const [, bracketed] = /\(\s*(?:en\s+)?([^()]{1,40})\)\s*$/.exec(header) ?? []
  if (bracketed !== undefined && !/^\d{4}$/.test(bracketed.trim())) return bracketed.trim()
  const [, rate] = /\b(pour \d[\d\s]*\s*[\p{L}. ]{2,30})$/iu.exec(header) ?? []
  if (rate !== undefined) return rate
  if (/%|\bpourcentage\b|\bpart en\b/i.test(header)) return '%'
  return cells.filter((cell) => cell.endsWith('%')).length * 2 > cells.length ? '%' : null
}

const RATE =
  /(?:^| )(?:taux|part|parts|pct|pourcentage|proportion|densite|apl|accessibilite|indice|score|note|moyenne?s?|median|mediane|ratio|age|revenu|esperance|rapport|pour (?:1|10|100|1 000|1000|10 000|100 000)|par (?:hab|habitant|an))(?: |$)/

/**
 * Whether figures are of a kind that holds for a part as for the whole: a share, a rate, a mean. So its header or its signs tell, or that
 * they are no whole numbers, which counts are.
 */
export function isRate(header: string, cells: readonly string[]): boolean {
  if (unitOf(header, cells) === '%' || RATE.test(foldedWords(header).join(' '))) return true
  const figures = cells.flatMap((cell) => figureOf(cell) ?? [])
  return figures.filter((figure) => !Number.isInteger(figure)).length * 10 > figures.length
}
