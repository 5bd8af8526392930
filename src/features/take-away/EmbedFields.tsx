import type { EmbedOptions } from '../../data/export/embed-snippet.ts'
import { COLOUR_MODES } from '../../domain/filters/colour-mode.ts'
import { frLegend } from '../../fr/map/map.ts'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import styles from './EmbedDialog.module.css'
import type { Place } from './use-places.ts'

interface EmbedFieldsProps {
  readonly options: EmbedOptions
  readonly regions: readonly Place[]
  readonly departements: readonly Place[]
  readonly onChange: (options: EmbedOptions) => void
}

/** Région, département and colours of the embedded map. */
export function EmbedFields({ options, regions, departements, onChange }: EmbedFieldsProps) {
  return (
    <div className={styles.fields}>
      <label>
        {frTakeAway.dialog.region}
        <select
          value={options.region}
          onChange={({ target: { value } }) =>
            onChange({ ...options, region: value, departement: null })
          }
        >
          <Places places={regions} />
        </select>
      </label>
      <label>
        {frTakeAway.dialog.departement}
        <select
          value={options.departement ?? ''}
          onChange={({ target: { value } }) => onChange({ ...options, departement: value || null })}
        >
          <option value="">{frTakeAway.dialog.allDepartements}</option>
          <Places places={departements} />
        </select>
      </label>
      <label>
        {frTakeAway.dialog.theme}
        <select
          value={options.theme ?? ''}
          onChange={({ target: { value } }) =>
            onChange({ ...options, theme: COLOUR_MODES.find((mode) => mode === value) ?? null })
          }
        >
          <option value="">{frTakeAway.dialog.autoTheme}</option>
          {COLOUR_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {frLegend.modes[mode]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function Places({ places }: { readonly places: readonly Place[] }) {
  return places.map(({ code, nom }) => (
    <option key={code} value={code}>
      {nom}
    </option>
  ))
}
