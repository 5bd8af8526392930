import type { Stage } from '../../domain/cpts/stage.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { frCategories } from '../cpts/facets.ts'
import { count, formatDate } from '../words/format.ts'

/** The words of the page that prepares the yearly exchange of a CPTS: part of the one dictionary, in a file of their own for their length. */
export const frYearly = {
  button: 'Préparer l’échange annuel',
  buttonOf: (n: number) => `Préparer ${count(n, 'échange annuel', 'échanges annuels')} (papier)`,
  preparing: 'Préparation des pages…',
  kicker: 'Échange annuel, à préparer',
  deadlines: 'Échéances du contrat',
  noDeadlines: 'Aucune date d’ACI n’est connue\u00a0: aucune échéance ne se calcule.',
  due: (what: string, when: string) => `${what}\u00a0: ${when}`,
  changes: 'Depuis un an, à notre connaissance',
  noChange: 'Rien n’est daté de cette année dans la fiche.',
  stage: (stage: Stage, date: PartialDate) => `${frCategories[stage]} (${formatDate(date)})`,
  source: (fact: string, date: PartialDate) => `${fact}\u00a0: source de ${formatDate(date)}`,
  note: (fact: string, date: PartialDate) => `${fact}\u00a0: changé ici le ${formatDate(date)}`,
  writing: {
    who: 'Date, lieu et présents',
    done: 'Ce qui a avancé',
    stuck: 'Ce qui bloque',
    means: 'Moyens, indicateurs et part variable',
    next: 'Décisions et suites, avec qui et pour quand',
  },
  foot: (date: string) => `Atlas CPTS, page imprimée le ${formatDate(date)}`,
} as const
