import { Link } from 'wouter'
import { useRegion } from '../features/region-model/region-model.ts'
import { useChoice } from '../features/region-model/session-context.ts'
import { useHref } from '../features/region-model/use-href.ts'
import { inOrder, regionOf } from '../domain/units/regions.ts'
import { frRegions } from '../fr/app/regions.ts'
import styles from './InRegionScreen.module.css'
import { PageShell } from './PageShell.tsx'

interface InRegionScreenProps {
  readonly title: string
  readonly path: string
  readonly arriving: boolean
}

/** Stands for a task that the whole country has no place for, and leads to the région where it goes on. */
export function InRegionScreen({ title, path, arriving }: InRegionScreenProps) {
  const { region: whole, manifest, homeOf } = useRegion()
  const href = useHref()
  const selection = useChoice((choices) => choices.selection)
  const home = selection?.kind === 'cpts' ? homeOf(selection.id) : whole
  const regions = home === whole ? inOrder(manifest?.records ?? []) : [home]
  return (
    <PageShell arriving={arriving}>
      <h1>{title}</h1>
      <p>{home === whole ? frRegions.inRegion : frRegions.continueHere}</p>
      <ul className={styles.regions}>
        {regions.map((region) => (
          <li key={region}>
            <Link
              href={href(path, {
                region,
                filters: {},
                ...(home === whole && { selection: null }),
              })}
            >
              {regionOf(region)?.nom ?? region}
            </Link>
          </li>
        ))}
      </ul>
    </PageShell>
  )
}
