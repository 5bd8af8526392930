import { useQuery } from '@tanstack/react-query'
import type { Manifest } from '../../data/manifest.ts'
import { manifestQuery } from '../../data/queries.ts'
import { FRANCE, type FrenchRegion, regionOf, REGIONS } from '../../domain/units/regions.ts'
import { frApp } from '../../fr/app/app.ts'
import { frRegions } from '../../fr/app/regions.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import styles from './RegionSelect.module.css'
import { useHeldFocus } from './use-held-focus.ts'

/** Chooses among the régions whose map data were built, or all of them. It stands while they load, so that one can change one’s mind. */
export function RegionSelect() {
  const chosen = useChoice((choices) => choices.region)
  const manifest = useQuery(manifestQuery).data
  const { chooseRegion } = useActions()
  const { ref, hold, release } = useHeldFocus<HTMLSelectElement>(chosen)
  const { metropole, outreMer } = builtRegions(manifest)
  const known = [...metropole, ...outreMer].some(({ code }) => code === chosen) || chosen === FRANCE
  return (
    <label>
      <span className="visually-hidden">{frApp.region}</span>
      <select
        ref={ref}
        className={styles.select}
        value={chosen}
        onBlur={release}
        onChange={({ target: { value } }) => {
          hold(value)
          chooseRegion(value)
        }}
      >
        {!known && <option value={chosen}>{regionOf(chosen)?.nom ?? frRegions.unknownName}</option>}
        <option value={FRANCE}>{frRegions.france}</option>
        <Group label={frRegions.metropole} regions={metropole} />
        <Group label={frRegions.outreMer} regions={outreMer} />
      </select>
    </label>
  )
}

/** The régions whose map data were built, by name, those of the mainland first; none before the manifest is there. */
function builtRegions(manifest: Manifest | undefined): {
  readonly metropole: readonly FrenchRegion[]
  readonly outreMer: readonly FrenchRegion[]
} {
  const built = REGIONS.filter(({ code }) => manifest?.files.some(({ region }) => region === code))
  return {
    metropole: built.filter(({ outreMer }) => !outreMer),
    outreMer: built.filter(({ outreMer }) => outreMer),
  }
}

interface GroupProps {
  readonly label: string
  readonly regions: readonly { readonly code: string; readonly nom: string }[]
}

function Group({ label, regions }: GroupProps) {
  if (regions.length === 0) return null
  return (
    <optgroup label={label}>
      {regions.map(({ code, nom }) => (
        <option key={code} value={code}>
          {nom}
        </option>
      ))}
    </optgroup>
  )
}
