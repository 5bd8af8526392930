import { lazyPart } from '../../ui/lazy-part.tsx'

import { comparableFigures } from '../../domain/atlas/official-figures.ts'
import { sourceName } from '../../fr/words/format.ts'
import { frList } from '../../fr/follow-up/list.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useFiltered } from '../region-model/filtering.ts'
import { PrintedFilters } from '../paper/PrintedFilters.tsx'
import { useRegion } from '../region-model/region-model.ts'
import styles from './ListHead.module.css'

const Acronyms = lazyPart(async () => (await import('../../ui/Acronyms.tsx')).Acronyms)
const RegisterExport = lazyPart(async () => (await import('./RegisterExport.tsx')).RegisterExport)

const ChangedHere = lazyPart(async () => (await import('../cpts/ChangedHere.tsx')).ChangedHere)

/** Of its columns. */
const ACRONYMS = ['ACI', 'FINESS'] as const

/** How many CPTS are shown, and how many are known of how many there are. */
export function ListHead() {
  const { nom, atlas, problems } = useRegion()
  const shown = useFiltered().length
  const total = atlas.facts.size
  const { cpts: official } = comparableFigures(atlas.dataset)
  // Records that are not there, or could not be read, are not "0 CPTS".
  if (total === 0) return <h1 className={styles.title}>{nom}</h1>
  return (
    <div className={styles.head}>
      <h1 className={styles.title} aria-live="polite">
        {frList.title(nom, shown, total)}
      </h1>
      <p>
        {official?.date &&
          frList.official(
            official.valeur,
            official.date,
            official.sources.map((source) => sourceName(source, true)).join(', '),
          )}{' '}
        {atlas.dataset.avertissement}
      </p>
      <ChangedHere />
      <PrintedFilters />
      <div className={styles.export}>
        <RegisterExport />
      </div>
      <div className={styles.acronyms}>
        <Acronyms of={ACRONYMS} />
      </div>
      {problems.length > 0 && <Notice tone="notice">{frList.problems(problems.length)}</Notice>}
    </div>
  )
}
