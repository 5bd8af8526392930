import type { SizeCrossing } from '../../domain/contract/size-crossing.ts'
import { count, formatNumber } from '../words/format.ts'

const hab = (n: number): string => `${formatNumber(n)}\u00a0hab.`

/** The words of a taille that another vintage of population changes: part of the one dictionary. */
export const frVintage = {
  passage: ({ avant, apres }: SizeCrossing) =>
    `${hab(avant.habitants)} en\u00a0${avant.annee}, ${formatNumber(apres.habitants)}\u00a0en\u00a0${apres.annee}\u00a0: taille\u00a0${avant.taille}\u00a0→\u00a0${apres.taille}`,
  changes: ({ avant, apres }: SizeCrossing) =>
    `Taille ${avant.taille} avec la population de ${avant.annee} (${hab(avant.habitants)}), ${apres.taille} avec celle de ${apres.annee} (${hab(apres.habitants)}).`,
  absent:
    'Taille non comparée : les populations d’un millésime plus ancien ne sont pas disponibles.',
  unknownThen: (annee: number) =>
    `Taille non comparée à celle de ${annee} : une des communes n’a pas de chiffre comparable.`,
  agenda: {
    check: 'Taille du contrat à vérifier : un seuil a été franchi',
    mayBeNewer: (annee: number) =>
      `Le contrat a pu être signé sur des chiffres plus récents que ceux de ${annee}.`,
    compared: (avant: number, apres: number, n: number) =>
      `Tailles comparées entre les populations de ${avant} et de ${apres}, à périmètre constant, pour ${count(n, 'CPTS', 'CPTS')} à l’ACI signé.`,
    notCompared: (n: number) =>
      `${count(n, 'autre n’est pas comparée, sa', 'autres ne sont pas comparées, leur')} population entière n’étant pas connue.`,
    absent:
      'Passages de seuil non recherchés : les populations d’un millésime plus ancien ne sont pas disponibles.',
  },
}
