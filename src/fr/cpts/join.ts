import type { Noun } from '../words/format.ts'
import { count } from '../words/format.ts'

/** As one speaks of it: most names begin with the word, and few without. */
const theCpts = (nom: string): string => (nom.startsWith('CPTS') ? `la ${nom}` : `la CPTS ${nom}`)

/** Who writes, and from where: the lines of a letter that one completes. */
const who = (profession: string | null, commune: string | null, asksAddress: boolean) => [
  `Profession\u00a0: ${profession ?? '…'}`,
  `Commune d’exercice\u00a0: ${commune ?? '…'}`,
  ...(asksAddress ? ['Adresse d’exercice\u00a0: …'] : []),
]

/** What is known of the CPTS of one's commune, and what one wants of it. */
function whatIsSought(cpts: readonly string[], isInPart: boolean): string {
  if (cpts.length === 0)
    return 'Je souhaite rejoindre la CPTS de ma commune d’exercice, et je ne sais pas s’il y en a une.'
  if (isInPart)
    return `Je souhaite rejoindre la CPTS de mon adresse d’exercice. Une partie de ma commune est couverte par ${cpts.join(', une autre par ')}\u00a0; je n’en trouve pas les coordonnées.`
  return `Je souhaite rejoindre ${cpts.join(' ou ')}, et je n’en trouve pas les coordonnées.`
}

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
  prepare: 'Préparer un courriel',
  writeTo: (nom: string) => `Écrire\u00a0: ${nom}`,
  toItsSite:
    'Son adresse n’est pas connue\u00a0: cherchez-la sur son site, ou collez-y le message.',
  toNobody: 'L’atlas ne connaît pas d’adresse où l’envoyer\u00a0: le destinataire reste à remplir.',
  seeWhom: 'Voir qui peut vous renseigner',
  copyIt: 'Copier le message',
  copied: 'Copié',
  subjectToOffice: 'Rejoindre une CPTS',
  /** To a CPTS; of one that has a part of the commune only, it asks first whether one's address is in it. */
  body: (profession: string | null, commune: string | null, isInPart = false) =>
    [
      'Bonjour,',
      '',
      isInPart
        ? 'Votre CPTS couvre une partie de ma commune d’exercice. Mon adresse est-elle dans votre territoire\u202f? Si oui, je souhaite vous rejoindre\u00a0; sinon, savez-vous quelle CPTS la couvre\u202f?'
        : 'Je souhaite rejoindre votre CPTS, et savoir ce qu’elle propose aux professionnels de santé.',
      '',
      ...who(profession, commune, isInPart),
      '',
      'Comment adhérer, et à qui m’adresser pour une première rencontre\u202f?',
      '',
      'Cordialement,',
    ].join('\r\n'),
  /** To an office, where a CPTS has no known contact, or the place no known CPTS, or only such as have a part of it. */
  toOffice: (
    cpts: readonly string[],
    profession: string | null,
    commune: string | null,
    isInPart = false,
  ) =>
    [
      'Bonjour,',
      '',
      whatIsSought(cpts.map(theCpts), isInPart),
      '',
      ...who(profession, commune, isInPart || cpts.length > 1),
      '',
      isInPart
        ? 'Pouvez-vous m’indiquer si mon adresse en est, sinon quelle CPTS la couvre, et à qui m’adresser\u202f?'
        : cpts.length > 1
          ? 'Pouvez-vous m’indiquer laquelle couvre mon adresse, et à qui m’adresser\u202f?'
          : 'Pouvez-vous m’indiquer à qui m’adresser\u202f?',
      '',
      'Cordialement,',
    ].join('\r\n'),
  /** To a CPTS of which nobody knows whether it has the place. */
  bodyIfYours: (profession: string | null, commune: string | null) =>
    [
      'Bonjour,',
      '',
      'Je souhaite rejoindre la CPTS de ma commune d’exercice. Est-ce la vôtre\u202f?',
      '',
      ...who(profession, commune, false),
      '',
      'Si c’est elle, comment adhérer\u202f? Sinon, savez-vous à qui m’adresser\u202f?',
      '',
      'Cordialement,',
    ].join('\r\n'),
  /** To an office, of such CPTS. */
  toOfficeIfTheirs: (cpts: readonly string[], profession: string | null, commune: string | null) =>
    [
      'Bonjour,',
      '',
      `Je souhaite rejoindre la CPTS de ma commune d’exercice\u00a0: peut-être ${cpts.map(theCpts).join(' ou ')}, dont le périmètre n’est pas publié.`,
      '',
      ...who(profession, commune, false),
      '',
      `Pouvez-vous m’indiquer ${cpts.length > 1 ? 'laquelle' : 'si elle'} couvre ma commune, et à qui m’adresser\u202f?`,
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
