import { useMemo, useState } from 'react'
import { indicatorAccount } from '../../data/import/indicator-account.ts'
import { indicatorSheets } from '../../data/import/indicator-sheets.ts'
import type { IndicatorResult } from '../../data/import/indicator-table.ts'
import type { Sheet } from '../../domain/import/sheets.ts'
import type { StorageFailure } from '../../storage/open-database.ts'
import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import type { Review } from '../../session/importing.ts'
import { AccountPart } from './AccountPart.tsx'
import styles from './Import.module.css'
import { plainName } from './plain-name.ts'
import { SheetChoice } from './SheetsPart.tsx'
import { sheetName } from './sheet-words.ts'
import { useReview } from './use-review.ts'

const words = frImportScreen.indicator

interface IndicatorPartProps {
  readonly review: Review
  readonly sheets: readonly Sheet[]
}

type Read = Extract<IndicatorResult, { ok: true }>

/** A file of one row a commune: what each sheet that is read gives, what is left out and why, and the button that keeps it. */
export function IndicatorPart({ review, sheets }: IndicatorPartProps) {
  const { indicators, importing } = useSession()
  const { units } = useRegion().atlas
  const { choose } = useReview(review)
  const [refused, setRefused] = useState<StorageFailure | null>(null)
  const found = useMemo(
    () => indicatorSheets(sheets, review.choices.sheets, units, plainName(review.file.name)),
    [sheets, review.choices.sheets, units, review.file.name],
  )
  const account = useMemo(
    () => found.map((sheet) => indicatorAccount(sheet, units)),
    [found, units],
  )
  const chosen = found.filter(({ isRead }) => isRead)
  const read = chosen.flatMap(({ rank, result }) => (result.ok ? [{ rank, ...result }] : []))
  const isSeveral = sheets.length > 1
  const choice = isSeveral && (
    <SheetChoice
      sheets={sheets.map((sheet, at) => ({
        ...sheet,
        isRead: found[at]?.isRead ?? false,
        left: found[at]?.left ?? null,
      }))}
      choose={choose}
    />
  )
  const keep = async (): Promise<void> => {
    for (const { indicator } of read) {
      const kept = await indicators.add(indicator)
      if (!kept.ok) return setRefused(kept.reason)
    }
    const titres = read.map(({ indicator }) => indicator.titre)
    const colonnes = read.reduce((sum, { indicator }) => sum + indicator.colonnes.length, 0)
    importing.setState({ now: { step: 'indicator', titres, colonnes } })
  }
  return (
    <>
      {choice}
      {chosen.map(
        ({ rank, table, result }) =>
          !result.ok && (
            <Notice key={rank} tone="notice">
              {isSeveral
                ? words.refusedSheet(sheetName(rank, table), words.refused[result.reason])
                : words.refused[result.reason]}
            </Notice>
          ),
      )}
      {read.map(({ rank, ...each }) => (
        <Table key={rank} read={each} />
      ))}
      <AccountPart account={account} />
      {refused !== null && <Notice tone="alarm">{frIndicators.notKept[refused]}</Notice>}
      {read.length > 0 && (
        <button type="button" className={controls.primary} onClick={() => void keep()}>
          {words.keep(read.length)}
        </button>
      )}
    </>
  )
}

/** What a table gives: its columns, of how many communes. */
function Table({ read }: { readonly read: Read }) {
  const { units } = useRegion().atlas
  const { indicator } = read
  return (
    <section>
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
    </section>
  )
}

/** What the file says that was not taken, in short. */
function Doubts({ read: { indicator, report } }: { readonly read: Read }) {
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
