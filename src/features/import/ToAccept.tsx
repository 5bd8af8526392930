import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import { candidatesQuery, type Candidates } from '../../data/candidates.ts'
import { loadFailuresOf } from '../../data/fetch-json.ts'
import { officeQuery } from '../../data/office.ts'
import { NO_CHOICES } from '../../domain/import/import-choices.ts'
import { countLeftBefore, type LeftAside, planProposed } from '../../domain/import/left-aside.ts'
import type { PlanContext } from '../../domain/import/plan-import.ts'
import { regionOf } from '../../domain/units/regions.ts'
import { frToAccept } from '../../fr/import/to-accept.ts'
import { leftAside } from '../../storage/left-aside.ts'
import controls from '../../ui/controls.module.css'
import { FileButton } from '../../ui/FileButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { chosenFiles } from './brought-files.ts'
import { ImportSection } from './ImportSection.tsx'
import { type ImportStartProps, Refusal } from './ImportStart.tsx'
import styles from './ToAccept.module.css'
import { useReadFile } from './use-read-file.ts'

const words = frToAccept

/**
 * What waits to be accepted in the région that one follows: what the monthly command found, or the file that someone sent.
 *
 * It is looked at here by what looks at any file that is brought, fact by fact; another way to accept would be another rule.
 */
export function ToAccept() {
  const { now } = useStore(useSession().importing)
  return (
    <section className={styles.toAccept} aria-label={words.title} data-open={now.step !== 'idle'}>
      {now.step !== 'idle' && <h2>{words.title}</h2>}
      <ImportSection Start={Waiting} />
    </section>
  )
}

function Waiting({ name, refusal }: ImportStartProps) {
  const { region } = useRegion()
  const { data: office } = useQuery(officeQuery)
  const folder = office?.candidats ?? null
  const { data, error } = useQuery({
    ...candidatesQuery(folder ?? '', region),
    enabled: folder !== null,
  })
  const { readFile } = useReadFile()
  const { waiting, left } = useWaiting(data ?? null)
  const [failure] = loadFailuresOf([error])
  return (
    <div className={styles.waiting}>
      {refusal && <Refusal name={name} refusal={refusal} />}
      {failure && <Notice tone="notice">{words.unread(failure.file)}</Notice>}
      {data && left > 0 && (
        <p className={controls.row}>
          <span className={controls.quiet}>{words.left(left)}</span>
          <button
            type="button"
            className={controls.link}
            onClick={() => readFile(data.file, { anew: true })}
          >
            {words.lookAgain}
          </button>
        </p>
      )}
      {data && waiting !== null ? (
        <Notice tone="quiet" title={waiting}>
          <p className={styles.source}>{data.dataset.avertissement}</p>
          <p className={controls.row}>
            <button
              type="button"
              data-arrival
              className={controls.primary}
              onClick={() => readFile(data.file)}
            >
              {words.look}
            </button>
            <OpenFile label={words.openOther} />
          </p>
        </Notice>
      ) : (
        <p className={controls.row}>
          <span className={controls.quiet}>{words.received}</span>
          <OpenFile label={words.open} />
        </p>
      )}
    </div>
  )
}

function OpenFile({ label }: { readonly label: string }) {
  const { readFiles } = useReadFile()
  return (
    <FileButton
      label={label}
      className={controls.secondary}
      multiple
      isArrival
      onFiles={(files) => readFiles(chosenFiles(files))}
    />
  )
}

interface ToTell {
  /** How much of the candidates the records do not say yet, in words; null where nothing is left to accept. */
  readonly waiting: string | null
  /** How much of them was left aside on this device. */
  readonly left: number
}

type Planning = Pick<PlanContext, 'units' | 'departements' | 'today' | 'records'>

/** What candidates propose that was neither accepted nor left aside. */
function toTell(
  { dataset, file }: Candidates,
  context: Planning,
  left: LeftAside,
): ToTell & { readonly what: readonly string[] } {
  const { region } = dataset
  const plan = planProposed(
    { kind: 'dataset', dataset },
    {
      ...context,
      quand: `${context.today}T00:00:00.000Z`,
      source: { source: file.name, date: null },
      made: [],
    },
    { ...NO_CHOICES, policy: 'demander' },
    { left, region },
  )
  const added = plan.cpts.filter(({ leftOut }) => leftOut?.reason === 'new-cpts').length
  const facts = plan.cpts.reduce(
    (sum, { offers }) => sum + offers.filter(({ waits }) => waits).length,
    0,
  )
  const what = [
    ...(added > 0 ? [words.added(added)] : []),
    ...(facts > 0 ? [words.facts(facts)] : []),
  ]
  return {
    what,
    waiting: what.length > 0 ? words.waiting(what) : null,
    left: countLeftBefore(plan, { left, region }),
  }
}

function useWaiting(candidates: Candidates | null): ToTell {
  const { today } = useSession()
  const { atlas, records, file } = useRegion()
  // The page of a file that is looked at stands in the place of this one.
  const [left] = useState(leftAside)
  return useMemo(() => {
    if (!candidates || !file) return { waiting: null, left: 0 }
    const { departements } = file
    return toTell(
      candidates,
      { units: atlas.known, departements, today, records: records.cpts },
      left,
    )
  }, [candidates, file, atlas, records, today, left])
}

/** In all of France: the régions in which something waits to be accepted, each with the way there; nothing where nothing does. */
export function ToAcceptByRegion() {
  const { today } = useSession()
  const { regions, atlas, records, homeOf } = useRegion()
  const { data: office } = useQuery(officeQuery)
  const folder = office?.candidats ?? null
  const found = useQueries({
    queries: folder === null ? [] : regions.map((region) => candidatesQuery(folder, region)),
    combine: readOf,
  })
  const [left] = useState(leftAside)
  const href = useHref()
  const waiting = useMemo(
    () =>
      found.flatMap((candidates) => {
        const { region, nom } = candidates.dataset
        const own = records.cpts.filter(({ id }) => homeOf(id) === region)
        const context = { units: atlas.known, departements: NO_NAMES, today, records: own }
        const { what } = toTell(candidates, context, left)
        return what.length > 0 ? [{ region, nom: regionOf(region)?.nom ?? nom, what }] : []
      }),
    [found, atlas, records, homeOf, today, left],
  )
  if (waiting.length === 0) return null
  return (
    <section className={styles.toAccept} aria-label={words.title}>
      <Notice tone="quiet" title={words.byRegion}>
        <ul>
          {waiting.map(({ region, nom, what }) => (
            <li key={region}>
              <Link href={href('/suivi', { region, selection: null, filters: {} })}>{nom}</Link>{' '}
              {words.ofRegion(what)}
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  )
}

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** Those that were read; one that is not there, or damaged, is told in its région. */
const readOf = (results: readonly UseQueryResult<Candidates | null>[]): readonly Candidates[] =>
  results.flatMap(({ data }) => data ?? [])
