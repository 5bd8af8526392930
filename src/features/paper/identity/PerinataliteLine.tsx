import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { frCpts } from '../../../fr/cpts/cpts.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'

/** The theme that the URPS Sages-Femmes follows inside missions M2 and M3, in a line. */
export function PerinataliteLine({ cpts: { perinatalite } }: { readonly cpts: Cpts }) {
  const themes = perinatalite?.valeur.themes ?? []
  return (
    <section>
      <h2>{frPanel.perinatalite}</h2>
      <p>
        {perinatalite ? frCategories[perinatalite.valeur.etat] : frCpts.unknown}
        {themes.length > 0 && ` : ${themes.join(', ')}`}.
      </p>
    </section>
  )
}
