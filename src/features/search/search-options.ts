import type { Atlas } from '../../domain/atlas.ts'
import type { Selection } from '../../state/choices.ts'
import { fr } from '../../ui/fr.ts'
import type { Hits } from './search-index.ts'

/** One line of the results. */
export interface SearchOption {
  readonly key: string
  readonly nom: string
  readonly detail: string
  readonly selection: Selection
}

/** Words the hits: communes with the CPTS that cover them, then CPTS with their stage. */
export function searchOptions(atlas: Atlas, hits: Hits): SearchOption[] {
  const communes = hits.units.flatMap((code): SearchOption[] => {
    const unit = atlas.units.get(code)
    if (!unit) return []
    const names = (atlas.membership.get(code) ?? []).flatMap(
      (id) => atlas.facts.get(id)?.cpts.nom ?? [],
    )
    const detail = `${unit.codesPostaux[0] ?? code} · ${names.join(', ') || fr.search.noCpts}`
    return [{ key: code, nom: unit.nom, detail, selection: { kind: 'unit', code } }]
  })
  const cpts = hits.cpts.flatMap((id): SearchOption[] => {
    const record = atlas.facts.get(id)?.cpts
    if (!record) return []
    const detail = fr.categories[record.stade?.valeur ?? 'non-renseigne']
    return [{ key: id, nom: record.nom, detail, selection: { kind: 'cpts', id } }]
  })
  return [...communes, ...cpts]
}
