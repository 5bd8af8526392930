import { useMemo, useState } from 'react'
import { indicatorTable, type IndicatorResult } from '../../data/import/indicator-table.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import type { StorageFailure } from '../../storage/open-database.ts'
import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import-screen.ts'
import { frIndicators } from '../../fr/indicators.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import type { Review } from '../../session/importing.ts'
import styles from './Import.module.css'
import { plainName } from './plain-name.ts'

const words = frImportScreen.indicator

interface IndicatorPartProps {
  readonly review: Review
  readonly tables: readonly SourceTable[]
}

/** A file of one row a commune: the columns it gives, what is left out and why, and the button that keeps it. */
export function IndicatorPart({ review, tables }: IndicatorPartProps) {
  const { indicators, importing } = useSession()
  const { units } = useRegion().atlas
  const [refused, setRefused] = useState<StorageFailure | null>(null)
  const read = useMemo(
    () => indicatorTable(tables, units, plainName(review.file.name)),
    [tables, units, review.file.name],
  )
  if (!read.ok) return <Notice tone="notice">{words.refused[read.reason]}</Notice>
  const { indicator } = read
  const keep = async (): Promise<void> => {
    const kept = await indicators.add(indicator)
    if (!kept.ok) return setRefused(kept.reason)
    const { titre, colonnes } = indicator
    importing.setState({ now: { step: 'indicator', titre, colonnes: colonnes.length } })
  }
  return (
    <>
      <p>
        <strong>{indicator.titre}</strong>
        {`, ${frIndicators.from(indicator.source, indicator.annee)}`}
      </p>
      <ul className={styles.points}>
        {indicator.colonnes.map(({ cle, libelle, kind, valeurs }) => {
          const known = [...units.keys()].filter((code) => valeurs.has(code)).length
          return (
            <li key={cle}>{words.column(libelle, words.kinds[kind], known, units.size - known)}</li>
          )
        })}
      </ul>
      <Doubts read={read} />
      {refused !== null && <Notice tone="alarm">{frIndicators.notKept[refused]}</Notice>}
      <button type="button" className={controls.primary} onClick={() => void keep()}>
        {words.keep}
      </button>
    </>
  )
}

/** What the file says that was not taken, in short. */
function Doubts({
  read: { indicator, report },
}: {
  readonly read: Extract<IndicatorResult, { ok: true }>
}) {
  const lines = [
    ...report.ecartees.map(({ entete, raison }) => words.leftOut(entete, words.reasons[raison])),
    ...(report.sansCode.length > 0 ? [words.withoutCode(report.sansCode.length)] : []),
    ...(report.traduits.length > 0 ? [words.translated(report.traduits.length)] : []),
    ...(report.partages.length > 0 ? [words.shared(report.partages.join(', '))] : []),
    ...report.villes.map(({ nom, libelle, repartie }) =>
      repartie ? words.citySpread(nom, libelle) : words.cityCount(nom, libelle),
    ),
    ...(indicator.inconnus.length > 0 ? [words.unknown(indicator.inconnus.length)] : []),
  ]
  if (lines.length === 0) return null
  return (
    <ul className={styles.points}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
