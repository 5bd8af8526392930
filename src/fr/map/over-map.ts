import { formatNumber } from '../words/format.ts'

/** What is said over the map once it is there: its names, and what is under the pointer. */
export const frOverMap = {
  habitants: (n: number) => `${formatNumber(n)} hab.`,
  shared: (nom: string, cpts: number) => `${nom}\n${cpts}\u00a0CPTS`,
  hoverThen: (nom: string, stage: string) => `${nom} (${stage})`,
  hoverNone: 'Aucune CPTS connue',
  hoverUnread: 'CPTS inconnues\u00a0: fiches non lues',
  hoverSuggested: (names: string) => `Périmètre non publié : ${names}`,
} as const

/** The places drawn larger beside the map. */
export const frInsets = {
  label: 'Cartons',
  zoom: (nom: string) => `Agrandir\u00a0: ${nom}`,
  places: {
    paris: 'Paris et alentours',
    lyon: 'Lyon',
    marseille: 'Marseille –\u00a0Aix',
    toulon: 'Toulon',
    nice: 'Nice',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'Guyane',
    reunion: 'La Réunion',
    mayotte: 'Mayotte',
  },
} as const
