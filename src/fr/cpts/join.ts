import type { Noun } from '../words/format.ts'
import { count } from '../words/format.ts'

/** As one speaks of it: most names begin with the word, and few without. */
const theCpts = (nom: string): string => (nom.startsWith('CPTS') ? `la ${nom}` : `la CPTS ${nom}`)

/** What is written to a CPTS that one would like to join, and what it says of one's profession. */
export const frJoin = {
  profession: 'Votre profession',
  typeIt: 'Tapez ou choisissez',
  filledIn: (profession: string, commune: string) =>
    `Inscrit dans le message\u00a0: ${profession}, ${commune}.`,
  ready:
    '«\u00a0Écrire\u00a0» ouvre un message prêt, avec votre commune et votre profession. Rien n’est gardé ni envoyé par l’atlas.',
  kept: 'Votre profession n’est ni gardée ni envoyée.',
  ask: 'Message prêt pour la rejoindre',
  prepare: 'Préparer un e-mail',
  writeTo: (nom: string) => `Écrire\u00a0: ${nom}`,
  toItsSite:
    'Son adresse n’est pas connue\u00a0: cherchez-la sur son site, ou collez-y le message.',
  toWhom: 'Vous choisirez le destinataire\u00a0: à qui s’adresser est dit plus bas.',
  copyIt: 'Copier le message',
  copied: 'Copié',
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
  toOffice: (cpts: readonly string[], profession: string | null, commune: string | null) =>
    [
      'Bonjour,',
      '',
      cpts.length === 0
        ? 'Je souhaite rejoindre la CPTS de ma commune d’exercice, et je ne sais pas s’il y en a une.'
        : `Je souhaite rejoindre ${cpts.map(theCpts).join(' ou ')}, et je n’en trouve pas les coordonnées.`,
      '',
      `Profession\u00a0: ${profession ?? '…'}`,
      `Commune d’exercice\u00a0: ${commune ?? '…'}`,
      '',
      cpts.length > 1
        ? 'Pouvez-vous m’indiquer laquelle couvre mon adresse, et à qui m’adresser\u202f?'
        : 'Pouvez-vous m’indiquer à qui m’adresser\u202f?',
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
