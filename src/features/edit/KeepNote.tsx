import { useStore } from 'zustand'
import { Link } from 'wouter'
import controls from '../../ui/controls.module.css'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { useHref } from '../region-model/use-href.ts'
import { RecordLink } from './RecordLink.tsx'

const words = frEdit.keep

/** Where something of the changes kept here was damaged, is behind or in conflict: what became of it, and what to do. */
export function KeepNote() {
  const { records } = useSession()
  const now = useRegionRecords()
  const href = useHref()
  const publication = href('/suivi/publication')
  const kept = now?.kept ?? null
  const isRefused = typeof kept?.status === 'object'
  if (!now) return null
  const { region, repaired, setAside, behind, conflicts } = now
  const corrupt = kept?.edits.corrupt.length ?? 0
  return (
    <>
      <Restored />
      {repaired && (
        <Notice tone="notice" title={words.repairedTitle}>
          {setAside > 0 ? words.setAside(setAside) : words.repaired}
        </Notice>
      )}
      {behind && !isRefused && (
        <Notice tone="alarm" title={words.behindTitle}>
          <p>{words.behind}</p>
          <button
            type="button"
            className={controls.secondary}
            onClick={() => records.retry(region)}
          >
            {words.retry}
          </button>
        </Notice>
      )}
      {corrupt > 0 && <Notice tone="notice">{words.corrupt(corrupt)}</Notice>}
      {conflicts.length > 0 && (
        <Notice tone="notice">
          {words.conflicts(conflicts.length)} <Link href={publication}>{words.settle}</Link>
        </Notice>
      )}
    </>
  )
}

/** What was typed in a tab that is gone waits on the pages of these records. */
function Restored() {
  const { typing } = useSession()
  const { region, records } = useRegion()
  const forms = useStore(typing)
  const waiting = new Set(
    Object.entries(forms).flatMap(([name, { restored, touched }]) => {
      const [home, id = ''] = name.split('/')
      return home === region && restored && touched ? [id] : []
    }),
  )
  const found = records.cpts.filter(({ id }) => waiting.has(id))
  if (found.length === 0) return null
  return (
    <Notice tone="notice">
      <p>{words.restored}</p>
      <ul>
        {found.map(({ id, nom }) => (
          <li key={id}>
            <RecordLink id={id}>{nom}</RecordLink>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
