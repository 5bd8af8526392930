import { frChanges } from '../../fr/follow-up/changes.ts'
import { Acronyms } from '../../ui/Acronyms.tsx'
import controls from '../../ui/controls.module.css'
import { PageLinks } from '../region-model/PageLinks.tsx'
import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { PageNumbers } from '../paper/report/PageNumbers.tsx'
import { useUnitName } from '../search/use-unit-name.ts'
import styles from './Changes.module.css'
import { ChangesList } from './ChangesList.tsx'
import { arranged, changesText } from './changes-text.ts'
import { SpanChoice } from './SpanChoice.tsx'
import { TakeChanges } from './TakeChanges.tsx'
import { type Changes, useChanges, useIsChangedHere } from './use-changes.ts'
import { useEarlier, useSeen } from './use-earlier.ts'
import { useSpan } from './use-span.ts'

/** What changed in the register of a région: since a day, an earlier edition, or the last visit; to read, to print and to send. */
export function ChangesPage() {
  const { nom, region } = useRegion()
  const earlier = useEarlier()
  const isChangedHere = useIsChangedHere()
  const span = useSpan(isChangedHere ? 'publie' : earlier ? 'visite' : 'date')
  const changes = useChanges(span, earlier)
  const isEdited = (useRegionRecords()?.kept ?? null) !== null
  useSeen(span.origin === 'visite' && changes !== null)
  return (
    <div className={styles.page}>
      <PageNumbers />
      <PageLinks />
      <h1>{frChanges.title(nom)}</h1>
      <SpanChoice
        region={region}
        span={span}
        visit={earlier?.readAt.slice(0, 10) ?? null}
        isEdited={isEdited}
      />
      {changes && <Told changes={changes} />}
    </div>
  )
}

function Told({ changes }: { readonly changes: Changes }) {
  const { nom, file, atlas } = useRegion()
  const { period, basis, lines, notes, none } = changes
  const parts = arranged(lines)
  const isFar = lines.some(
    (line) =>
      line.kind === 'territoire' &&
      [...line.added, ...line.removed].some((code) => !atlas.known.has(code)),
  )
  const nameOf = useUnitName(isFar)
  const hasFiness = parts.completed.some(({ fields }) => fields.includes('finess'))
  return (
    <>
      <section aria-label={period} className={styles.brief}>
        <p className={styles.period}>{period}</p>
        <p className={styles.summary} aria-live="polite">
          {lines.length > 0 ? frChanges.summary(parts.counts) : none}
        </p>
        <p className={controls.quiet}>{[basis, ...notes].join(' ')}</p>
        <Acronyms of={['ACI', ...(hasFiness ? (['FINESS'] as const) : [])]} />
      </section>
      {lines.length > 0 && (
        <>
          <TakeChanges
            text={changesText({
              ...parts,
              title: frChanges.heading(nom, period),
              nameOf,
              departementName: (code) => departementName(file, code),
              notes,
            })}
          />
          <ChangesList {...parts} nameOf={nameOf} />
        </>
      )}
    </>
  )
}
