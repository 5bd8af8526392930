import CalendarArrowDown from 'lucide-react/icons/calendar-arrow-down'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import { agendaIcs } from '../../../data/export/agenda-ics.ts'
import {
  AGENDA_GROUPS,
  AGENDA_KINDS,
  type AgendaEntry,
  type AgendaGroup as Group,
  type AgendaKind,
  groupAgenda,
} from '../../../domain/contract/contract-deadlines.ts'
import { regionFileName } from '../../../domain/names/region-name.ts'
import { deadlineKey, openEntries } from '../../../domain/contract/answered-deadlines.ts'
import { agenda, type Agenda } from '../../../domain/contract/agenda.ts'
import { frDeadlines } from '../../../fr/cpts/deadlines.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import { frTable } from '../../../fr/follow-up/table.ts'
import { frVintage } from '../../../fr/cpts/vintage.ts'
import { frYearly } from '../../../fr/follow-up/yearly.ts'
import { download } from '../../../ui/download.ts'
import { eventTitle } from '../../../ui/words/deadlines.ts'
import { type FormerVintage, useFormerVintage } from '../../region-model/former-vintage.ts'
import { YearlyButton } from '../../paper/yearly/YearlyButton.tsx'
import { Told } from '../../edit/notebook/Told.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useHref } from '../../region-model/use-href.ts'
import { ACI_FILTERS, ListLink, ListLinks } from '../links.tsx'
import { Explained } from '../../../ui/Term.tsx'
import tables from '../tables.module.css'
import tools from '../tools.module.css'
import type { Progress } from '../use-progress.ts'
import { AgendaGroup, DeadlineCount } from './AgendaGroup.tsx'
import styles from './AgendaSection.module.css'
import { SettledDeadlines } from './SettledDeadlines.tsx'
import { useMarked } from './use-marked.ts'

const words = frProgress.agenda

/** What contracts call for, the most pressing first. */
export function AgendaSection({ progress: { facts } }: { readonly progress: Progress }) {
  const { today } = useSession()
  const [kind, keepKind] = useKind()
  const former = useFormerVintage()
  const whole = useMemo(
    () => agenda(facts, today, former === 'absent' ? null : former),
    [facts, today, former],
  )
  const { marks, open, settled } = useMarked(whole, facts)
  const ofKind = (each: AgendaEntry): boolean => kind === null || each.kind === kind
  const entries = open.filter(ofKind)
  const groups = groupAgenda(entries)
  // What leaves the device is what anyone could reckon from the records, whatever the private notebook says.
  const records = facts.map(({ cpts }) => cpts)
  const forAll = openEntries(whole.entries, records, today).filter(ofKind)
  const forAllBy = groupAgenda(forAll)
  /** Lists know nothing of the private notebook: there is one of exactly these where it changes none of them. */
  const isListed = (group: Group): boolean => sameDeadlines(groups[group], forAllBy[group])
  return (
    <>
      {entries.length > 0 && (
        <ul className={styles.counts} aria-label={words.countsTitle}>
          {AGENDA_GROUPS.map((group) => (
            <li key={group} data-group={group}>
              <strong className="figures">
                <DeadlineCount
                  n={groups[group].length}
                  group={group}
                  kind={kind}
                  isListed={isListed(group)}
                />
              </strong>
              <a href={`#${group}`}>{words.counts[group](groups[group].length)}</a>
            </li>
          ))}
        </ul>
      )}
      {whole.entries.length > 0 && (
        <AgendaTools whole={whole} entries={forAll} kind={kind} onKind={keepKind} />
      )}
      <Told>
        {entries.length === 0 && (
          <p>{whole.entries.length === 0 ? words.none : words.noneOfKind}</p>
        )}
        {entries.length > 0 && (
          <div className={styles.groups}>
            {AGENDA_GROUPS.map((group) => (
              <AgendaGroup
                key={`${group} ${kind ?? ''}`}
                group={group}
                kind={kind}
                entries={groups[group]}
                marks={marks}
                isListed={isListed(group)}
              />
            ))}
          </div>
        )}
        <SettledDeadlines settled={settled.filter(({ entry }) => ofKind(entry))} marks={marks} />
      </Told>
      <AgendaBasis agenda={whole} total={facts.length} former={former} />
    </>
  )
}

function sameDeadlines(some: readonly AgendaEntry[], others: readonly AgendaEntry[]): boolean {
  const keys = new Set(others.map(deadlineKey))
  return some.length === others.length && some.every((each) => keys.has(deadlineKey(each)))
}

const PARAM = 'echeance'

/** The kind of deadline kept, null for all; in the address beside the choices, and no step to come back to. */
function useKind(): readonly [AgendaKind | null, (kind: string) => void] {
  const [params, setParams] = useSearchParams()
  const kept = AGENDA_KINDS.find((each) => each === params.get(PARAM)) ?? null
  const keep = (kind: string): void =>
    setParams(
      (now) => {
        const written = new URLSearchParams(now)
        written.delete(PARAM)
        if (kind !== '') written.set(PARAM, kind)
        return written
      },
      { replace: true },
    )
  return [kept, keep]
}

interface AgendaToolsProps {
  readonly whole: Agenda
  readonly entries: readonly AgendaEntry[]
  readonly kind: AgendaKind | null
  readonly onKind: (kind: string) => void
}

/** Keeps one kind of deadline, and takes what is kept to a calendar. */
function AgendaTools({ whole, entries, kind, onKind }: AgendaToolsProps) {
  const { nom, region, atlas, homeOf } = useRegion()
  const { today, address } = useSession()
  const href = useHref()
  const [status, setStatus] = useState('')
  const exchanges = [
    ...new Set(entries.flatMap((each) => (each.kind === 'echange-annuel' ? [each.cpts] : []))),
  ].flatMap((id) => atlas.facts.get(id) ?? [])
  const there = new Set(whole.entries.map((each) => each.kind))
  const save = (): void => {
    const say = (group: readonly AgendaEntry[]) => {
      const id = group[0]?.cpts ?? ''
      const cpts = atlas.facts.get(id)?.cpts
      const selection = { kind: 'cpts', id } as const
      return {
        title: eventTitle(cpts?.nom ?? id, group),
        description: words.eventDetail(cpts?.aci?.valeur ?? null),
        url: address.link(href('/suivi/fiche', { region: homeOf(id), selection, filters: {} })),
      }
    }
    const written = agendaIcs(entries, say, { name: words.calendar(nom), today })
    download(
      `echeances-cpts-${regionFileName(region)}-${today}.ics`,
      'text/calendar;charset=utf-8',
      written.text,
    )
    setStatus(words.saved(written))
  }
  return (
    <div className={tools.tools}>
      <label>
        {words.kind}
        <select value={kind ?? ''} onChange={({ target }) => onKind(target.value)}>
          <option value="">{words.allKinds}</option>
          {AGENDA_KINDS.filter((each) => there.has(each) || each === kind).map((each) => (
            <option key={each} value={each}>
              {frDeadlines.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={entries.length === 0} onClick={save}>
        <CalendarArrowDown aria-hidden size={16} /> {words.download}
      </button>
      {exchanges.length > 0 && (
        <YearlyButton list={exchanges} label={frYearly.buttonOf(exchanges.length)} />
      )}
      <p role="status">{status}</p>
    </div>
  )
}

interface AgendaBasisProps {
  readonly agenda: Agenda
  readonly total: number
  readonly former: FormerVintage
}

/** What the dates rest on, and of how many CPTS nothing can be told. */
function AgendaBasis({ agenda, total, former }: AgendaBasisProps) {
  const { sansDate, sansAci, aciInconnu, taillesNonComparees } = agenda
  const signed = total - sansAci.length - aciInconnu.length
  const dated = signed - sansDate.length
  const undated = [
    { n: sansDate.length, say: words.sansDate, filters: ACI_FILTERS.undated },
    { n: aciInconnu.length, say: words.aciInconnu, filters: ACI_FILTERS.unknown },
    { n: sansAci.length, say: words.sansAci, filters: ACI_FILTERS.unsigned },
  ]
    .filter(({ n }) => n > 0)
    .map(({ n, say, filters }) => ({ text: say(n), filters }))
  return (
    <div className={tables.basis}>
      <p>
        {words.datedFor}{' '}
        {dated === 0 ? (
          frTable.nCpts(0)
        ) : (
          <ListLink filters={ACI_FILTERS.dated}>{frTable.nCpts(dated)}</ListLink>
        )}{' '}
        {frTable.outOf(total)}.
        {undated.length > 0 && (
          <>
            {' '}
            {words.undated} <ListLinks links={undated} />.
          </>
        )}
      </p>
      <p>
        <Explained text={words.basis} /> {words.source}
      </p>
      {signed > 0 && <p>{comparison(former, signed, taillesNonComparees.length)}</p>}
    </div>
  )
}

/** Of how many contracts the taille was compared with what it was, if it could be at all. */
function comparison(former: FormerVintage, signed: number, unknown: number): string | null {
  if (former === null) return null
  const { absent, compared, notCompared } = frVintage.agenda
  if (former === 'absent') return absent
  return [
    compared(former.avant, former.apres, signed - unknown),
    unknown > 0 && notCompared(unknown),
  ]
    .filter(Boolean)
    .join(' ')
}
