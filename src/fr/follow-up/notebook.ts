import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import type { NoteKind } from '../../domain/contract/notebook.ts'
import type { MarkState } from '../../domain/cpts/deadline-answer.ts'
import { count, formatDate, formatNumber } from '../words/format.ts'
import { frAnswer } from './deadline-answer.ts'

/** The words of what an office writes down for itself. */
export const frNotebook = {
  title: 'Carnet privé',
  privacy:
    'Reste sur cet appareil, et dans le dossier de l’équipe si vous l’y partagez\u00a0: ni publié, ni imprimé avec le rapport, ni dans les liens et les fichiers de la CPTS.',
  kinds: {
    relance: 'Relance',
    tache: 'Tâche',
    promesse: 'Promesse',
    echeance: 'Échéance de l’office',
    note: 'Note',
  } satisfies Record<NoteKind, string>,
  add: 'Écrire dans le carnet',
  resume: 'Reprendre la saisie',
  edit: 'Modifier',
  kind: 'Sorte',
  text: 'Texte',
  textMissing: 'Écrivez au moins un mot.',
  who: 'Par qui',
  whoHint: 'Qui l’a promis, ou qui s’en charge.',
  due: 'Pour le',
  dueHint: 'Facultatif.',
  dayWrong: 'Ce jour n’est pas complet.',
  by: (who: string) => `par ${who}`,
  for: (day: PartialDate) => `pour le ${formatDate(day)}`,
  late: (day: PartialDate) => `en retard, pour le ${formatDate(day)}`,
  doneOn: (day: PartialDate) => `fait le ${formatDate(day)}`,
  done: 'Fait',
  undone: 'À refaire',
  nextWeek: 'Dans 7 jours',
  remove: 'Supprimer',
  /** What a button does, for those who hear it out of its line. */
  actOn: (act: string, text: string) => `${act}\u00a0: ${text}`,
  movedTo: (day: PartialDate) => `Remis au ${formatDate(day)}`,
  removed: (text: string) => `Supprimé du carnet\u00a0: ${text}`,
  undoneAct: 'C’est annulé.',
  putBack: 'Annuler',
  doneNotes: (n: number) => count(n, 'ligne faite', 'lignes faites'),
  unread:
    'Le carnet de cet appareil n’est pas lu pour l’instant. Rien n’en est effacé\u00a0: il revient dès que l’appareil répond.',
  corrupt: (n: number) =>
    `${count(n, 'ligne du carnet ne peut', 'lignes du carnet ne peuvent')} pas être ${n > 1 ? 'lues' : 'lue'}\u00a0; ${n > 1 ? 'elles restent' : 'elle reste'} sur l’appareil.`,
  week: {
    of: (first: PartialDate, last: PartialDate) =>
      `Du ${formatDate(first)} au ${formatDate(last)}.`,
    late: 'En retard',
    thisWeek: 'Cette semaine',
    later: 'Plus tard',
    undated: 'Sans date',
    nothing: 'Rien pour cette semaine.',
    more: (title: string, n: number) => `${title} (${formatNumber(n)})`,
    calendar: 'Mettre dans mon agenda (.ics)',
    calendarOf: (region: string) => `Carnet privé, ${region}`,
    event: (kind: NoteKind, nom: string) => `${frNotebook.kinds[kind]}\u00a0: ${nom}`,
    eventText: (text: string, who: string) => (who === '' ? text : `${text} (${who})`),
    saved: (n: number, late: number) =>
      [
        `Fichier privé, ${count(n, 'ligne à venir', 'lignes à venir')} avec rappels\u00a0: à ouvrir dans votre agenda.`,
        late > 0 &&
          `${count(late, 'ligne en retard n’y est pas', 'lignes en retard n’y sont pas')}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  kept: {
    title: 'Carnet privé',
    count: (n: number) => (n === 0 ? 'rien' : count(n, 'ligne', 'lignes')),
    save: 'En garder une copie',
    bring: 'Rouvrir une copie',
    reading: 'lecture en cours…',
    unread: 'pas lu pour l’instant',
    refused: (file: string) => `${file} n’est pas la copie d’un carnet.`,
    brought: (taken: number, known: number) =>
      [
        taken > 0 && `${count(taken, 'ligne reprise', 'lignes reprises')}.`,
        known > 0 &&
          `${count(known, 'ligne était déjà là, ou plus récente ici', 'lignes étaient déjà là, ou plus récentes ici')}.`,
        taken + known === 0 && 'Cette copie est vide.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  mark: {
    action: 'Marquer…',
    resume: 'Reprendre…',
    resumeOf: (what: string, nom: string) =>
      `Reprendre la saisie de l’échéance «\u00a0${what}\u00a0» de ${nom}`,
    close: 'Fermer, la saisie reste',
    /** What was said of a deadline. */
    said: (state: MarkState, what: string, nom: string) =>
      `Échéance ${frAnswer.states[state]}\u00a0: ${what}, ${nom}`,
    takenBack: (what: string, nom: string) => `Marque ôtée\u00a0: ${what}, ${nom}`,
    actionOf: (what: string, nom: string) => `Marquer l’échéance «\u00a0${what}\u00a0» de ${nom}`,
    title: 'Ce qu’il en est de l’échéance',
    state: 'L’échéance est',
    to: 'Reportée au',
    date: 'Date',
    source: 'D’après',
    sourceHint: 'Un compte rendu, un appel, un courrier.',
    takeBack: 'Ôter la marque',
    visibility: 'Qui le voit',
    visibilities: {
      mark: 'Cet appareil seulement (carnet privé)',
      public: 'Tous (publié avec la fiche)',
    },
    private: 'Gardé dans le carnet privé de cet appareil.',
    public:
      'Noté dans la fiche de la CPTS, avec sa source : visible par tous dès la prochaine publication.',
    publicHint: 'Un compte rendu, un courrier. Publié aussi : aucun nom de personne.',
    sourceMissing: 'Ce qui est publié a une source : indiquez-la.',
    /** Whose word it is. */
    by: { mark: 'carnet privé', public: 'fiche publique' },
    toldBy: (told: string, by: string) => `${told} (${by})`,
    publicToo: (told: string) => `La fiche publique dit : ${told}.`,
    settled: (n: number) =>
      count(n, 'échéance tenue ou sans objet', 'échéances tenues ou sans objet'),
    note: 'Les marques du carnet privé ne comptent que sur cet appareil\u00a0; les listes, les liens et le rapport imprimé ne tiennent compte que de celles des fiches.',
  },
} as const
