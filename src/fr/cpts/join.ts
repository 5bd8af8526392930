import type { Noun } from '../words/format.ts'
import { count } from '../words/format.ts'

/** What is written to a CPTS that one would like to join, and what it says of one's profession. */
export const frJoin = {
  profession: 'Votre profession',
  choose: 'Choisir…',
  ready:
    '«\u00a0Écrire\u00a0» ouvre un message prêt, avec votre commune et votre profession. Rien n’est gardé ni envoyé par l’atlas.',
  kept: 'Votre profession n’est ni gardée ni envoyée.',
  ask: 'Message prêt pour la rejoindre',
  copy: 'Copier un message prêt, à coller sur son site',
  copyIt: 'Copier le message',
  copied: 'Copié',
  toFill: 'Message prêt, destinataire à indiquer',
  subjectToOffice: 'Rejoindre une CPTS',
  body: (profession: string | null, commune: string | null) =>
    [
      'Bonjour,',
      '',
      'Je souhaite rejoindre votre CPTS, et savoir ce qu’elle propose aux professionnels de santé.',
      '',
      `Profession\u00a0: ${profession ?? '…'}`,
      `Commune d’exercice\u00a0: ${commune ?? '…'}`,
      '',
      'Comment adhérer, et à qui m’adresser pour une première rencontre\u202f?',
      '',
      'Cordialement,',
    ].join('\r\n'),
  /** To an office, where a CPTS has no known contact, or the place no known CPTS. */
  toOffice: (cpts: string | null, profession: string | null, commune: string | null) =>
    [
      'Bonjour,',
      '',
      cpts === null
        ? 'Je cherche la CPTS de ma commune d’exercice, que l’atlas ne connaît pas.'
        : `Je souhaite rejoindre ${cpts}, dont l’atlas ne connaît pas le contact.`,
      '',
      `Profession\u00a0: ${profession ?? '…'}`,
      `Commune d’exercice\u00a0: ${commune ?? '…'}`,
      '',
      'Pouvez-vous m’indiquer à qui m’adresser\u202f?',
      '',
      'Cordialement,',
    ].join('\r\n'),
  forIt: (profession: string) => `Pour votre profession (${profession})`,
  members: (n: number, noun: Noun) => `${count(n, noun.one, noun.many)} parmi ses membres`,
  cited: (actions: readonly string[]) =>
    `${actions.length > 1 ? 'Actions qui la citent' : 'Action qui la cite'} : ${actions.join(', ')}`,
  perinatalite: (state: string, themes: readonly string[]) =>
    `Périnatalité et santé de la femme (${state.toLowerCase()})${themes.length > 0 ? `\u00a0: ${themes.join(', ')}` : ''}`,
  nothing: 'Aucune source connue de l’atlas ne parle de cette profession.',
  ofCpts: (nom: string, said: string) => `${nom}\u00a0: ${said}`,
} as const
