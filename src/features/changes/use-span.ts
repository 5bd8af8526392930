import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { type EditionFile, readEditionFile } from '../../data/edition-file.ts'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import { addMonths, datePrecision, isPartialDate } from '../../domain/cpts/partial-date.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'

/** What the records are compared with: an edition that was read here, a day, an edition in a file, what is published. */
const ORIGINS = ['visite', 'date', 'fichier', 'publie'] as const
export type Origin = (typeof ORIGINS)[number]

/** A file of an earlier edition that was chosen. */
export interface ChosenFile {
  readonly name: string
  /** Null while it is read. */
  readonly read: EditionFile | null
}

/** What is compared. Shape: `from` and `to` are "YYYY-MM-DD". */
export interface Span {
  readonly origin: Origin
  readonly from: string
  readonly to: string
  readonly file: ChosenFile | null
  readonly setOrigin: (origin: Origin) => void
  readonly setDays: (days: { readonly from?: string; readonly to?: string }) => void
  readonly open: (file: File) => void
}

const FROM = 'depuis'
const TO = 'jusque'
const isDay = (text: string | null): text is string =>
  text !== null && isPartialDate(text) && datePrecision(text) === 'jour'

/**
 * What one chose to compare: in the address beside the choices, and no step to come back to; a file stays on the page.
 *
 * @param usual what is compared as long as nobody chose.
 */
export function useSpan(usual: Origin): Span {
  const { region } = useRegion()
  const { today } = useSession()
  const [params, setParams] = useSearchParams()
  const [file, setFile] = useState<(ChosenFile & { readonly region: string }) | null>(null)
  const said = params.get(FROM)
  const [from, to] = [
    isDay(said) ? said : addMonths(today, -12),
    isDay(params.get(TO)) ? (params.get(TO) ?? today) : today,
  ]
  const write = (origin: string, end: string | null): void =>
    setParams(
      (now) => {
        const written = new URLSearchParams(now)
        written.set(FROM, origin)
        written.delete(TO)
        if (end !== null && end !== today) written.set(TO, end)
        return written
      },
      { replace: true },
    )
  return {
    origin: isDay(said) ? 'date' : (ORIGINS.find((each) => each === said) ?? usual),
    from,
    to,
    file: file?.region === region ? file : null,
    setOrigin: (origin) => write(origin === 'date' ? from : origin, null),
    // A field that is being typed in says nothing for a moment.
    setDays: (days) => write(days.from || from, days.to || to),
    open: (chosen) => {
      const { name } = chosen
      setFile({ region, name, read: null })
      void readEditionFile(chosen, region).then((read) => setFile({ region, name, read }))
    },
  }
}

/** The records of a file that was chosen and could be read. */
export function datasetIn(file: ChosenFile | null): CptsDataset | null {
  return file?.read?.ok ? file.read.dataset : null
}
