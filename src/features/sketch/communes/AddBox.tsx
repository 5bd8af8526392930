import { useMemo, useState } from 'react'
import { sketchTerritory, inclusionOf } from '../../../domain/sketch/sketch.ts'
import type { RegionFacts } from '../../../data/region-facts.ts'
import type { Unit, UnitCode } from '../../../domain/units/unit.ts'
import type { UnitIndex } from '../../../domain/units/unit-index.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { groupsOf, type Group } from '../../search/groups.ts'
import { useSearchIndex } from '../../search/use-search-index.ts'
import { searchOptions, type OwnChoice, type SearchOption } from '../../search/search-options.ts'
import { departementName } from '../../region-model/facet-words.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { useSketchActions } from '../draw/use-sketch-actions.ts'
import { useZoom } from '../draw/use-zoom.ts'
import { frSearch } from '../../../fr/map/search.ts'
import { SearchCombobox } from '../../search/SearchCombobox.tsx'

/** Takes in or out what one can name: a commune, an EPCI or EPT, a département, an existing CPTS. */
export function AddBox() {
  const { isSingle } = useRegion()
  const { query, type, options, choose } = useAddOptions()
  return (
    <SearchCombobox
      label={frSketch.searchLabel}
      placeholder={frSketch.searchPlaceholder}
      query={query}
      options={options}
      note={options.length > 0 ? null : isSingle ? frSketch.searchNone : frSearch.none}
      onType={type}
      onChoose={({ choice }) => {
        choose(choice)
        type('')
      }}
    />
  )
}

interface AddOptions {
  readonly query: string
  readonly type: (text: string) => void
  readonly options: readonly SearchOption<OwnChoice>[]
  readonly choose: (choice: OwnChoice) => void
}

/** What is typed, what answers it and how much of each the sketch holds already. */
function useAddOptions(): AddOptions {
  const { atlas, file } = useRegion()
  const { sketch } = useSketch()
  const { add, remove, toggle } = useSketchActions()
  const zoom = useZoom()
  const [query, type] = useState('')
  const groups = useMemo(
    () => new Map([...(file ? groupsOf(file) : []), ...departementGroups(file, atlas.units)]),
    [file, atlas],
  )
  const index = useSearchIndex(atlas, groups)
  const found = useMemo(
    () => searchOptions(atlas, groups, index.find(query)),
    [atlas, groups, index, query],
  )

  const unitsOf = (choice: OwnChoice): readonly UnitCode[] => {
    if (choice.kind === 'unit') return [choice.code]
    if (choice.kind === 'cpts') return [...(atlas.facts.get(choice.id)?.territory ?? [])]
    return choice.group.units.map(({ code }) => code)
  }
  const options = found.flatMap((option): SearchOption<OwnChoice>[] => {
    const codes = unitsOf(option.choice)
    if (codes.length === 0) return []
    const held = codes.filter((code) => inclusionOf(sketch, code) !== null).length
    const said = codes.length > 1 ? frSketch.searchPartly(held, codes.length) : frSketch.searchIn
    return [held === 0 ? option : { ...option, detail: said }]
  })
  return {
    query,
    type,
    options,
    choose: (choice) => {
      const codes = unitsOf(choice)
      if (choice.kind === 'unit') toggle(choice.code)
      else {
        const nom =
          choice.kind === 'cpts' ? (atlas.facts.get(choice.id)?.cpts.nom ?? '') : choice.group.nom
        const whole = codes.every((code) => sketch.units.has(code))
        if (whole) remove(codes, 'group', nom)
        else add(codes, 'group', nom)
      }
      // What was there and what has come, in one view.
      zoom([...sketchTerritory(sketch), ...codes])
    },
  }
}

/** The départements as groups, so that one can be taken in by its name. */
function departementGroups(file: RegionFacts | null, units: UnitIndex): [string, Group][] {
  const members = new Map<string, Unit[]>()
  for (const unit of units.values()) {
    const own = members.get(unit.departement)
    if (own) own.push(unit)
    else members.set(unit.departement, [unit])
  }
  return [...members].map(([code, own]) => {
    const siren = `departement ${code}`
    return [siren, { siren, nom: departementName(file, code), kind: 'departement', units: own }]
  })
}
