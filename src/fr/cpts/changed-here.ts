import { count } from '../words/format.ts'

/** How the records shown differ in number from those published, beside the words of the published list: in a file of its own, as it comes once they do. */
export const frChangedHere = {
  added: (n: number) =>
    `${count(n, 'CPTS de plus, ajoutée', 'CPTS de plus, ajoutées')} sur cet appareil.`,
  gone: (n: number) =>
    `${count(n, 'CPTS de moins, archivée', 'CPTS de moins, archivées')} sur cet appareil.`,
} as const
