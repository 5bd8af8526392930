import { useMemo } from 'react'
import { useStore } from 'zustand'
import { NO_NOTES, type NoteKey, TICKED } from '../../domain/sketch/founding-notes.ts'
import { sketchFacts, touchingCpts } from '../../domain/sketch/sketch-facts.ts'
import { EMPTY_SKETCH } from '../../domain/sketch/sketch.ts'
import { regionNames } from '../../domain/units/names-of.ts'
import { keptSketch } from '../../state/sketching.ts'
import { note } from '../../state/sketch-steps.ts'
import { sharedPeople } from '../cpts/shared-people.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useSurroundings } from '../sketch/draw/use-surroundings.ts'
import { printedName } from '../sketch/print/printed-name.ts'
import type { Founding } from './founding-documents.ts'

const BY_NAME = new Intl.Collator('fr', { numeric: true })

/** The project of the sketch that is open: what is noted, what follows from its territory, whom it meets. */
export function useFounding() {
  const { sketching, today, tools } = useSession()
  const { atlas, region, nom: regionName, isSingle, manifest } = useRegion()
  const head = useStore(sketching, (state) => (state.head?.region === region ? state.head : null))
  const kept = useStore(sketching, keptSketch)
  const sketch = head ? kept : EMPTY_SKETCH
  const notes = head?.notes ?? NO_NOTES
  const origine = head?.origine ?? null
  const surroundings = useSurroundings()
  const facts = useMemo(
    () => sketchFacts(sketch, surroundings, origine),
    [sketch, surroundings, origine],
  )
  const nameOf = (id: string): string => printedName(atlas.facts.get(id)?.cpts.nom ?? id)
  const touching = touchingCpts(facts, atlas, origine)
  const regions = isSingle ? [regionName] : regionNames(facts.territory)
  const options = useStore(tools, ({ funding }) => funding)
  const founding: Founding = {
    nom: printedName(head?.nom ?? ''),
    regions,
    today,
    notes,
    communes: Array.from(
      facts.territory,
      (code) => surroundings.atlas.units.get(code)?.nom ?? code,
    ).toSorted(BY_NAME.compare),
    habitants: facts.taille === null ? null : facts.population.habitants,
    annee: manifest?.population.annee ?? null,
    taille: facts.taille?.taille ?? null,
    options,
    shared: facts.overlaps.map((overlap) => {
      const { whole, inPart } = sharedPeople(surroundings.atlas, overlap)
      return {
        nom: nameOf(overlap.autre),
        said: [whole ?? [], inPart ?? []].flat().join('. '),
        isEstimated: overlap.population.estimation > 0,
      }
    }),
    touching: touching.map(nameOf),
  }
  const write = (key: NoteKey, text: string): void =>
    sketching.setState((state) => note(state, key, text))
  return {
    isOpen: head !== null,
    sketch,
    around: { units: atlas.units, nom: regionName },
    facts,
    notes,
    touching,
    nameOf,
    founding,
    write,
    tick: (key: NoteKey, ticked: boolean) => write(key, ticked ? TICKED : ''),
  }
}
export type FoundingModel = ReturnType<typeof useFounding>
