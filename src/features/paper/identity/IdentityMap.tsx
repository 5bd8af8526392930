import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { frInPart } from '../../../fr/map/in-part.ts'
import { frMap } from '../../../fr/map/map.ts'
import { MapDrawing } from '../MapDrawing.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import type { PaperMap } from '../use-printing.ts'
import styles from './Identity.module.css'

interface IdentityMapProps {
  readonly facts: CptsFacts
  readonly map: PaperMap
}

/** The map with its key and its sources, or why there is none; nothing where no perimeter is published, which is said beside. */
export function IdentityMap({ facts: { cpts, territory }, map }: IdentityMapProps) {
  const { manifest } = useRegion()
  if (territory.size === 0) return null
  if (typeof map === 'string') return <p className={styles.quiet}>{frIdentity.noPicture[map]}</p>
  return (
    <figure>
      <MapDrawing map={map} alt={frIdentity.picture(cpts.nom)} />
      <figcaption>
        {frIdentity.key} {map.isBanded && `${frInPart.onPaper} `}
        {manifest && `${frMap.attribution(manifest.schematic, manifest.population.annee)}.`}
      </figcaption>
    </figure>
  )
}
