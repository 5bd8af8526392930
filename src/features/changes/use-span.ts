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
  /** Another file to compare it with, in the place of the records on show; null for these. */
  readonly other: ChosenFile | null
  readonly setOrigin: (origin: Origin) => void
  readonly setDays: (days: { readonly from?: string; readonly to?: string }) => void
  readonly open: (file: File) => void
  /** Compares with another file; with the records on show again where there is none. */
  readonly openOther: (file: File | null) => void
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
  const [file, open] = useFile(region)
  const [other, openOther] = useFile(region)
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
    file,
    other,
    setOrigin: (origin) => write(origin === 'date' ? from : origin, null),
    // A field that is being typed in says nothing for a moment.
    setDays: (days) => write(days.from || from, days.to || to),
    open,
    openOther,
  }
}

/** A file of a région that is read as it is chosen. */
function useFile(region: string): readonly [ChosenFile | null, (file: File | null) => void] {
  const [file, setFile] = useState<(ChosenFile & { readonly region: string }) | null>(null)
  const open = (chosen: File | null): void => {
    if (!chosen) return setFile(null)
    const { name } = chosen
    const reading = { region, name, read: null }
    setFile(reading)
    // What was chosen since is not taken back by what took longer.
    void readEditionFile(chosen, region).then((read) =>
      setFile((now) => (now === reading ? { region, name, read } : now)),
    )
  }
  return [file?.region === region ? file : null, open]
}

/** The records of a file that was chosen and could be read. */
export function datasetIn(file: ChosenFile | null): CptsDataset | null {
  return file?.read?.ok ? file.read.dataset : null
}
