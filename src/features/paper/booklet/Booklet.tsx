import { createRef, useState, useLayoutEffect, useMemo, type RefObject } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import type { DrawnMap } from '../../../geometry/ink.ts'
import { frBooklet } from '../../../fr/paper/booklet.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { fitPage } from '../identity/fit-page.ts'
import { IdentityPage } from '../identity/IdentityPage.tsx'
import type { NamedPlate } from '../plate/use-plate.ts'
import { PlateSheets } from '../plate/PlateSvg.tsx'
import { type BookletPlan, bookletPlan } from './booklet-plan.ts'
import styles from './Booklet.module.css'
import { FiguresPages } from './FiguresPages.tsx'
import { indexLines, IndexPages } from './IndexPages.tsx'

/** What a booklet is made of: its CPTS by name, each with its map. */
export interface BookletParts {
  readonly plate: NamedPlate
  readonly sheets: readonly { readonly facts: CptsFacts; readonly drawn: DrawnMap | null }[]
}

interface BookletProps extends BookletParts {
  /** Called once all pages stand as they will be printed. */
  readonly onReady: () => void
}

/** A région on paper: cover, plate, figures, a sheet for each CPTS and an index of communes. */
export function Booklet({ plate, sheets, onReady }: BookletProps) {
  const { atlas } = useRegion()
  const refs = useMemo(() => sheets.map(() => createRef<HTMLElement>()), [sheets])
  const [pages, setPages] = useState<readonly number[] | null>(null)
  const ids = useMemo(() => sheets.map(({ facts }) => facts.cpts.id), [sheets])
  const lines = useMemo(() => indexLines(atlas, ids), [atlas, ids])
  const plan = bookletPlan({
    plates: plate.plate.sheets.length,
    sheets: pages ?? sheets.map(() => 1),
    communes: lines.length,
  })
  // A sheet with more to tell than fits goes on on a second one, which the pages after it must know.
  // oxlint-disable-next-line react/set-state-in-effect -- measured on the page, which stands only now
  useLayoutEffect(() => setPages(refs.map(pagesOf)), [refs])
  useLayoutEffect(() => {
    if (pages) onReady()
  }, [pages, onReady])
  return (
    <div className={styles.booklet} data-booklet>
      <style>{PAGES}</style>
      <Cover plan={plan} cpts={sheets.length} />
      <section className={styles.plate}>
        <PlateSheets
          plate={plate}
          className={styles.sheet}
          foot={(sheet) => frBooklet.page(plan.plate + sheet, plan.total)}
        />
      </section>
      <FiguresPages facts={sheets.map(({ facts }) => facts)} plan={plan} />
      {sheets.map(({ facts, drawn }, rank) => (
        <IdentityPage
          key={facts.cpts.id}
          ref={refs[rank] ?? UNSEEN}
          facts={facts}
          page={frBooklet.page(plan.sheets[rank] ?? 0, plan.total)}
          map={drawn ?? 'refused'}
        />
      ))}
      <IndexPages lines={lines} plan={plan} />
    </div>
  )
}

const PAGES = '@page planche { size: A4 portrait; margin: 0; }'

const UNSEEN = { current: null }

/** How many sheets of paper a page takes at its closest setting. */
function pagesOf({ current }: RefObject<HTMLElement | null>): number {
  return current && !fitPage(current) ? 2 : 1
}

function Cover({ plan, cpts }: { readonly plan: BookletPlan; readonly cpts: number }) {
  const { nom, atlas } = useRegion()
  const { today } = useSession()
  const contents = [
    [frBooklet.plate, plan.plate],
    [frBooklet.figures, plan.table],
    [frBooklet.sheets, plan.sheets[0] ?? plan.index],
    [frBooklet.index, plan.index],
  ] as const
  return (
    <section className={`${styles.page} ${styles.cover}`}>
      <p className={styles.kicker}>{frBooklet.kicker}</p>
      <h1>{nom}</h1>
      <p className={styles.lead}>
        {frBooklet.cptsCount(cpts)} · {frBooklet.made(today)}
      </p>
      <nav aria-label={frBooklet.contents}>
        <h2>{frBooklet.contents}</h2>
        <ol>
          {contents.map(([name, page]) => (
            <li key={name}>
              <span>{name}</span>
              <span>{page}</span>
            </li>
          ))}
        </ol>
      </nav>
      <p className={styles.warning}>{atlas.dataset.avertissement}</p>
    </section>
  )
}
