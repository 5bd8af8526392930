import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { fr } from '../../../ui/fr.ts'

/** The theme that the URPS Sages-Femmes follows inside missions M2 and M3, in a line. */
export function PerinataliteLine({ cpts: { perinatalite } }: { readonly cpts: Cpts }) {
  const themes = perinatalite?.valeur.themes ?? []
  return (
    <section>
      <h2>{fr.cpts.perinatalite}</h2>
      <p>
        {perinatalite ? fr.categories[perinatalite.valeur.etat] : fr.cpts.unknown}
        {themes.length > 0 && ` : ${themes.join(', ')}`}.
      </p>
    </section>
  )
}
