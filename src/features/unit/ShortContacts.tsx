import type { Cpts } from '../../domain/cpts/cpts.ts'
import { frCpts } from '../../fr/cpts.ts'
import { frPanel } from '../../fr/cpts-panel.ts'
import { contactHref } from '../../ui/words/contact-href.ts'

const WAYS = ['email', 'site', 'telephone'] as const

/** The ways to reach a CPTS in one word each, for tables; the accessible name says of which. */
export function ShortContacts({ cpts }: { readonly cpts: Cpts }) {
  const known = WAYS.filter((way) => cpts.contacts[way])
  if (known.length === 0) return frPanel.noContactShort
  return known.map((way) => {
    const fact = cpts.contacts[way]
    return (
      fact && (
        <p key={way}>
          <a
            href={contactHref(way, fact.valeur, cpts.nom)}
            aria-label={`${frCpts[way]}, ${cpts.nom}`}
          >
            {frCpts[way]}
          </a>
        </p>
      )
    )
  })
}
