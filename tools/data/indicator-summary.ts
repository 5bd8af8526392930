import { indicatorTable } from '../../src/data/import/indicator-table.ts'
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
}

/** Sums a table up where it is one of indicators: rows by commune, no CPTS named, values beside. Errors: null where it is none. */
export function indicatorSummary(
  { content, plan, regionFile, isFound }: Opened,
  nom: string,
): IndicatorSummary | null {
  const namesCpts = plan?.columns.some(({ role }) => role === 'nom' || role === 'id') ?? true
  if (content.kind !== 'table' || namesCpts) return null
  const read = indicatorTable(content.tables, regionFile.units, nom)
  if (!read.ok) return null
  const { indicator, report } = read
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
