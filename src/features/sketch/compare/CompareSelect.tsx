import { useStore } from 'zustand'
import type { ComparedRef } from '../../../state/tools.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useDrafts } from '../drafts/use-drafts.ts'

interface CompareSelectProps {
  readonly label: string
  readonly value: ComparedRef | null
  readonly onChange: (ref: ComparedRef | null) => void
}

const BY_NAME = new Intl.Collator('fr', { numeric: true })

const written = (ref: ComparedRef): string =>
  ref.kind === 'table' ? 'table' : `${ref.kind}:${ref.id}`

/** One of the two territories: the sketch that is open, another of this device, or a CPTS with a known perimeter. */
export function CompareSelect({ label, value, onChange }: CompareSelectProps) {
  const { atlas, region } = useRegion()
  const listed = useDrafts()
  // The one on the table has a line of its own.
  const open = useStore(useSession().sketching, ({ head }) => head?.id)
  const drafts = (listed?.ok ? listed.drafts : []).filter(
    ({ draft }) => draft.region === region && draft.id !== open,
  )
  const drawn = [...atlas.facts.values()]
    .filter(({ territory }) => territory.size > 0)
    .toSorted((a, b) => BY_NAME.compare(a.cpts.nom, b.cpts.nom))
  return (
    <label>
      {label}
      <select
        value={value ? written(value) : ''}
        onChange={({ currentTarget }) => {
          const [kind, ...id] = currentTarget.value.split(':')
          if (kind === 'table') onChange({ kind })
          else if (kind === 'draft' || kind === 'cpts') onChange({ kind, id: id.join(':') })
          else onChange(null)
        }}
      >
        <option value="">{frSketch.compare.none}</option>
        <option value="table">{frSketch.compare.table}</option>
        <optgroup label={frSketch.compare.sketches}>
          {drafts.map(({ draft: { id, nom } }) => (
            <option key={id} value={`draft:${id}`}>
              {nom || frSketchDrafts.draftNameless}
            </option>
          ))}
        </optgroup>
        <optgroup label={frSketch.compare.cpts}>
          {drawn.map(({ cpts: { id, nom } }) => (
            <option key={id} value={`cpts:${id}`}>
              {nom}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
