import { count, formatNumber } from '../words/format.ts'

/** The words of the list as a table to type in. */
export const frGrid = {
  back: 'Revenir à la liste',
  title: 'Saisir dans le tableau',
  name: 'CPTS',
  help: 'Flèches pour aller de case en case, Entrée ou une lettre pour écrire, Tab ou Entrée pour passer à la suite, Échap pour renoncer.',
  moreHelp: 'Autres touches',
  keys: [
    'Maj et flèches : choisir un bloc ; Ctrl + A : tout le tableau.',
    'Ctrl + C et Ctrl + V : copier et coller, d’un tableur ou vers lui.',
    'Ctrl + D : recopier vers le bas la première ligne du bloc.',
    'Suppr : rendre à la case ce que dit la fiche.',
  ],
  notHere: 'Missions, membres et périmètre se saisissent dans la fiche.',
  typed: (n: number, left: number) =>
    n === 0
      ? 'Rien n’est saisi.'
      : `${count(n, 'case saisie', 'cases saisies')}, pas encore ${n > 1 ? 'enregistrées' : 'enregistrée'}${left > 0 ? ` ; ${formatNumber(left)} sans effet, ${left > 1 ? 'barrées et marquées' : 'barrée et marquée'} en rouge` : ''}.`,
  pasted: (n: number, outside: number) =>
    `${count(n, 'case collée', 'cases collées')}${outside > 0 ? ` ; ${count(outside, 'texte laissé de côté', 'textes laissés de côté')}, hors du tableau` : ''}.`,
  emptied: 'vidée',
  filled: (n: number) => `${count(n, 'case recopiée', 'cases recopiées')} vers le bas.`,
  reverted: (n: number) =>
    n > 1
      ? 'Ces cases disent de nouveau ce que disent les fiches.'
      : 'Cette case dit de nouveau ce que dit la fiche.',
  check: 'Vérifier et enregistrer',
  drop: 'Abandonner la saisie',
  checking: 'Ce qui va changer',
  toTyping: 'Revenir à la saisie',
  once: 'La source et sa date valent pour tout ce qui est saisi.',
  noChange: 'Rien de ce qui est saisi ne change une fiche.',
  left: (column: string, text: string) =>
    text === '' ? `${column} : case vidée, sans effet.` : `${column} : « ${text} », sans effet.`,
  same: 'La fiche le dit déjà, ou ne peut pas le dire.',
  save: (n: number) => `Enregistrer ${count(n, 'changement', 'changements')}`,
  noSource: 'Indiquez d’où vient ce que vous avez saisi.',
  saved: (n: number) => `${count(n, 'fiche modifiée', 'fiches modifiées')}.`,
} as const
