import type { RefObject } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { otherNames } from '../../../domain/names/tidy-name.ts'
import { DEFAULT_CHOICES } from '../../../state/choices.ts'
import { choicesToQuery } from '../../../state/choices-url.ts'
import { formatSite } from '../../../fr/words/format.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { Sources } from '../../cpts/Sources.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import type { PaperMap } from '../use-printing.ts'
import { CommuneColumns } from './CommuneColumns.tsx'
import { FundingRow } from './FundingRow.tsx'
import { IdentityFacts } from './IdentityFacts.tsx'
import { IdentityMap } from './IdentityMap.tsx'
import styles from './Identity.module.css'
import { IdentityIndicator } from './IdentityIndicator.tsx'
import { MemberColumns } from './MemberColumns.tsx'
import { MissionGrid } from './MissionGrid.tsx'
import { OverlapLines } from './OverlapLines.tsx'
import { PerinataliteLine } from './PerinataliteLine.tsx'
import { Remarks } from './Remarks.tsx'

interface IdentityPageProps {
  readonly ref: RefObject<HTMLElement | null>
  readonly facts: CptsFacts
  readonly map: PaperMap
  /** What says its number, in a booklet. */
  readonly page?: string
}

/** The identity sheet of a CPTS, one A4 page to leave on a table: on the screen it is not there, on paper it is all there is. */
export function IdentityPage({ ref, facts, map, page }: IdentityPageProps) {
  const { cpts } = facts
  return (
    <article ref={ref} className={styles.page}>
      <Head facts={facts} />
      <div className={styles.top} data-mapped={typeof map !== 'string'}>
        <IdentityMap facts={facts} map={map} />
        <IdentityFacts facts={facts} />
      </div>
      <MemberColumns cpts={cpts} />
      <MissionGrid cpts={cpts} />
      <div className={styles.halves}>
        <PerinataliteLine cpts={cpts} />
        <OverlapLines facts={facts} />
      </div>
      <FundingRow facts={facts} />
      <IdentityIndicator facts={facts} />
      <CommuneColumns facts={facts} />
      <div className={styles.halves}>
        <Remarks cpts={cpts} />
        <Sources cpts={cpts} />
      </div>
      <Foot id={cpts.id} page={page} />
    </article>
  )
}

function Head({ facts: { cpts } }: Pick<IdentityPageProps, 'facts'>) {
  const { nom } = useRegion()
  const others = otherNames(cpts.nom, cpts.alias)
  return (
    <header>
      <p className={styles.kicker}>
        <span>{frIdentity.kicker}</span>
        <span>{nom}</span>
      </p>
      <h1>{cpts.nom}</h1>
      {others.length > 0 && <p>{frPanel.aka(others.join(', '))}</p>}
    </header>
  )
}

/** The shortest link to this sheet, which is to be typed, and the day it was true. */
function Foot({ id, page }: { readonly id: string; readonly page: string | undefined }) {
  const { region } = useRegion()
  const { address, today } = useSession()
  const selection = { kind: 'cpts', id } as const
  const query = choicesToQuery({ ...DEFAULT_CHOICES, region, selection })
  return (
    <footer className={styles.foot}>
      <span>{frIdentity.foot(today)}</span>
      <span>{formatSite(address.link('')) + `/${query}`}</span>
      {page !== undefined && <span>{page}</span>}
    </footer>
  )
}
