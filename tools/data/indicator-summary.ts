import { indicatorSheets } from '../../src/data/import/indicator-sheets.ts'
import type { IndicatorResult } from '../../src/data/import/indicator-table.ts'
import { NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import { kindOfSheets } from '../../src/domain/import/kind-of-sheets.ts'
import type { Opened } from './open-file.ts'
import { word } from './words.ts'

/** What `check` prints of a table of indicators. `units` counts the communes of the région that the column has a value for. */
export interface IndicatorSummary {
  readonly region: string
  readonly indicateur: string
  readonly source: string | null
  readonly annee: number | null
  readonly colonnes: readonly {
    readonly libelle: string
    readonly kind: 'numeric' | 'categorical'
    readonly unite: string | null
    readonly units: number
    readonly sansDonnee: readonly string[]
  }[]
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  /** The same of each other sheet that holds some. */
  readonly autres?: readonly Omit<IndicatorSummary, 'autres'>[]
}

/** Sums tables up where they are of indicators: rows by commune, no CPTS named, values beside. Errors: null where they are none. */
export function indicatorSummary(opened: Opened, nom: string): IndicatorSummary | null {
  const { content, plan, regionFile } = opened
  if (content.kind !== 'table' || !plan || kindOfSheets(plan) !== 'indicator') return null
  const [first, ...others] = indicatorSheets(
    plan.sheets,
    NO_CHOICES.sheets,
    regionFile.units,
    nom,
  ).flatMap(({ result }) => (result.ok ? [summaryOf(result, opened)] : []))
  if (!first || others.length === 0) return first ?? null
  const errors = [first, ...others].flatMap((each) => each.errors)
  return { ...first, errors, autres: others }
}

function summaryOf(
  { indicator, report }: Extract<IndicatorResult, { ok: true }>,
  { regionFile, isFound }: Opened,
): IndicatorSummary {
  return {
    region: regionFile.region,
    indicateur: indicator.titre,
    source: indicator.source,
    annee: indicator.annee,
    colonnes: indicator.colonnes.map((column) => ({
      libelle: column.libelle,
      kind: column.kind,
      unite: column.kind === 'numeric' ? column.unite : null,
      units: [...column.valeurs.keys()].filter((code) => regionFile.units.has(code)).length,
      sansDonnee: [...regionFile.units.keys()].filter((code) => !column.valeurs.has(code)),
    })),
    errors: [
      ...indicator.inconnus.map(word.unknownIndicatorCode),
      ...report.partages.map(word.sharedCode),
    ],
    warnings: [
      ...(isFound ? [word.foundRegion(regionFile)] : []),
      ...report.sansCode.map(word.rowWithoutCode),
      ...report.traduits.map(({ from, to }) => word.translated(from, to)),
      ...report.ecartees.map(({ entete, raison }) => word.leftOutColumn(entete, raison)),
    ],
  }
}
