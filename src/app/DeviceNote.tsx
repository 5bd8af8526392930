import { Link, useLocation } from 'wouter'
import { useStore } from 'zustand'
import { regionOf } from '../domain/units/regions.ts'
import { useSession } from '../features/region-model/session-context.ts'
import { useHref } from '../features/region-model/use-href.ts'
import { RetryDevice } from '../features/region-model/RetryDevice.tsx'
import { frDevice } from '../fr/app/device.ts'
import type { StorageFailure } from '../storage/open-database.ts'
import type { Unsaved } from '../session/unsaved.ts'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'

const words = frDevice.unsaved

/** That this device does not give back, or does not keep, what is done on it; on every screen, as one may leave from any. */
export function DeviceNote({ unread }: { readonly unread: StorageFailure | null }) {
  const notKept = useNotKept()
  const again = <RetryDevice className={controls.secondary} />
  return (
    <>
      {unread !== null && (
        <Notice tone="notice" title={frDevice.unread.title}>
          <p>
            {frDevice.reasons[unread]} {frDevice.unread.meanwhile}
          </p>
          {!notKept && again}
        </Notice>
      )}
      {notKept && (
        <Notice tone="alarm" title={words.title}>
          <NotKept {...notKept} />
          {again}
        </Notice>
      )}
    </>
  )
}

/** What is to be told of what is not kept; null for nothing. */
function useNotKept(): Unsaved | null {
  const unsaved = useStore(useSession().unsaved)
  const [path] = useLocation()
  // What is merely on its way is gone from here in a moment; the sketch screen speaks of its own sketch.
  const records = unsaved.records.filter(({ reason }) => reason !== null)
  const sketches = unsaved.sketches.filter(({ open, reason }) =>
    open ? reason !== null && path !== '/esquisse' : true,
  )
  const { removing, forms } = unsaved
  const notebook = unsaved.notebook?.reason ? unsaved.notebook : null
  if (records.length === 0 && sketches.length === 0 && !removing && !forms && !notebook) return null
  return { records, sketches, removing, forms, notebook }
}

function NotKept({ records, sketches, removing, forms, notebook }: Unsaved) {
  const href = useHref()
  const refused = [...records, ...sketches, ...(notebook ? [notebook] : [])]
  const reason = refused.find((each) => each.reason !== null)?.reason ?? 'failed'
  return (
    <>
      <p>
        {frDevice.reasons[reason]} {words.meanwhile}
      </p>
      <ul>
        {records.map(({ region }) => (
          <li key={region}>
            {words.records(regionOf(region)?.nom ?? region)} (
            <Link href={href('/suivi/publication', { region, selection: null, filters: {} })}>
              {words.toCopy}
            </Link>
            )
          </li>
        ))}
        {sketches.map(({ id, nom, open }) => (
          <li key={id}>
            {words.sketch(nom)}
            {open && (
              <>
                {' '}
                (<Link href={href('/esquisse')}>{words.toSketch}</Link>)
              </>
            )}
          </li>
        ))}
        {removing && <li>{words.removing}</li>}
        {forms && <li>{words.forms}</li>}
        {notebook && <li>{words.notebook}</li>}
      </ul>
    </>
  )
}
