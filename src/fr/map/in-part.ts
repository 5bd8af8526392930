/** What is said of a commune that one CPTS has a part of, and no other CPTS. */
export const frInPart = {
  sign: 'Commune couverte en partie',
  onPaper: 'Bandes claires\u00a0: commune couverte en partie.',
  hover: (nom: string) => `${nom} (en partie)`,
} as const
