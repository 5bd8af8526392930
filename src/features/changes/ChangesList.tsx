import { Link } from 'wouter'
import type { ChangeLine } from '../../domain/atlas/what-changed.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frChanges } from '../../fr/follow-up/changes.ts'
import controls from '../../ui/controls.module.css'
import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import { usePaper } from '../../ui/use-paper.ts'
import styles from './Changes.module.css'
import { completedFacts, detailOf } from './change-words.ts'
import type { Arranged } from './changes-text.ts'

interface ChangesListProps extends Arranged {
  readonly nameOf: (code: UnitCode) => string
}

/** The news by département, then what was only completed, folded. */
export function ChangesList({ news, completed, nameOf }: ChangesListProps) {
  const { file } = useRegion()
  const isPaper = usePaper()
  return (
    <>
      {news.map(({ departement, lines }) => (
        <section key={departement ?? ''} className={styles.place}>
          <h2>
            {departement === null ? frChanges.noDepartement : departementName(file, departement)}
          </h2>
          <Lines lines={lines} nameOf={nameOf} withKind />
        </section>
      ))}
      {completed.length > 0 && (
        <section className={styles.place}>
          <h2>{frChanges.completed.title(completed.length)}</h2>
          <p>{completedFacts(completed).join(', ')}</p>
          {!isPaper && (
            <details className={controls.disclosure}>
              <summary>{frChanges.completed.see}</summary>
              <Lines lines={completed} nameOf={nameOf} />
            </details>
          )}
        </section>
      )}
    </>
  )
}

interface LinesProps {
  readonly lines: readonly ChangeLine[]
  readonly nameOf: (code: UnitCode) => string
  /** Whether each says what it is. */
  readonly withKind?: boolean
}

function Lines({ lines, nameOf, withKind = false }: LinesProps) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => {
        const detail = detailOf(line, nameOf)
        return (
          <li key={`${line.cpts.id} ${line.kind}`} data-kind={withKind}>
            {withKind && <span className={styles.kind}>{frChanges.kinds[line.kind]}</span>}
            <span>
              <Name line={line} />
              {detail !== '' && <small>{detail}</small>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Leads to the sheet of a CPTS, or, once it is archived, to its record; what is in no file any more leads nowhere. */
function Name({ line: { cpts } }: { readonly line: ChangeLine }) {
  const { atlas, records } = useRegion()
  const href = useHref()
  const selection = { kind: 'cpts', id: cpts.id } as const
  if (!records.cpts.some(({ id }) => id === cpts.id)) return <strong>{cpts.nom}</strong>
  return (
    <Link href={href(atlas.facts.has(cpts.id) ? '/' : '/suivi/fiche', { selection })}>
      {cpts.nom}
    </Link>
  )
}
