import { count } from '../words/format.ts'

/** Proposing a correction from outside: a form of two minutes, and the ways in which it leaves. */
export const frPropose = {
  intro:
    'Deux minutes, sans compte. Rien ne change dans l’atlas avant que votre proposition soit vérifiée.',
  /** Whom it goes to, said before one types. */
  addressed: (office: string) => `Elle s’envoie à ${office}, qui la vérifie et décide.`,
  nobody:
    'Aucune adresse n’est indiquée ici pour l’envoyer\u00a0: vous en copierez le texte, à remettre vous-même à qui tient cet atlas.',
  unread:
    'Les fiches de cette région n’ont pas pu être lues\u00a0: on ne peut pas dire ce qui serait à corriger. Réessayez plus tard.',
  which: 'CPTS',
  missing: 'Elle manque à l’atlas',
  what: 'Ce qui est à corriger',
  whatNew: 'Ce que vous en savez',
  other: 'Autre chose',
  otherHint:
    'En vos mots\u00a0: missions, périnatalité, fusion, cessation d’activité… Ces mots ne sont pas publiés.',
  communes: 'Communes',
  now: (value: string) => `aujourd’hui\u00a0: ${value}`,
  gone: 'Vide\u00a0: ce contact n’existe plus.',
  stageNow: 'Avancement actuel',
  choose: 'Choisir',
  since: 'Atteint le (facultatif)',
  signedStays: 'Pour revenir sur un ACI signé, dites-le dans «\u00a0Autre chose\u00a0».',
  added: 'Communes à ajouter',
  removed: 'Communes à retirer',
  listHint: 'Par leur nom, une par ligne.',
  members: 'Communes qui en font partie',
  membersHint: 'Par leur nom, une par ligne\u00a0; une seule suffit.',
  whole: 'La liste est complète',
  draw: 'Dessiner sur la carte',
  drawn: (n: number) => `Périmètre dessiné\u00a0: ${count(n, 'commune', 'communes')}.`,
  undraw: 'Revenir aux noms',
  notUnderstood: (n: number) =>
    `${count(n, 'ligne n’est pas comprise', 'lignes ne sont pas comprises')}. Corrigez, ou dites-le dans «\u00a0Autre chose\u00a0».`,
  notIn: (names: readonly string[]) => `${names.join(', ')}\u00a0: pas dans le périmètre connu.`,
  atLeastOne: 'Donnez au moins une commune.',
  name: 'Nom de la CPTS',
  nameEmpty: 'Donnez le nom de la CPTS.',
  source: 'Comment le savez-vous\u202f?',
  sourceHint:
    'Une adresse, un document ou votre fonction. Se publie avec le fait\u00a0: pas de nom de personne.',
  sourceEmpty: 'Dites comment vous le savez.',
  personal: (texts: readonly string[]) =>
    `Cela semble désigner une personne\u00a0: ${texts.join(', ')}. Une fonction ou un document suffit.`,
  replyTitle: 'Pour vous répondre (facultatif)',
  replyNote:
    'Jamais publiés, ni gardés dans une fiche\u00a0: seules les personnes qui reçoivent votre proposition les lisent.',
  from: 'Votre nom ou votre fonction',
  reply: 'Votre courriel',
  nothing: 'Cochez ce qui est à corriger, et donnez la bonne valeur.',
  same: 'C’est déjà ce que dit l’atlas.',
  next: 'Relire la proposition',
  faults: (n: number) => `${count(n, 'champ est à revoir', 'champs sont à revoir')}.`,
  send: {
    title: 'Votre proposition',
    about: (nom: string) => `Pour ${nom}`,
    newOne: (nom: string) => `${nom}, que l’atlas ne connaît pas`,
    back: 'Modifier',
    write: (office: string) => `Écrire à ${office}`,
    writeHint: 'Votre messagerie s’ouvre avec le message prêt\u00a0; rien ne part sans vous.',
    attach:
      'La proposition est trop longue pour un message\u00a0: téléchargez le fichier, puis joignez-le.',
    nobody:
      'Remettez-la à qui tient cet atlas\u00a0: en texte, par un lien ou par un fichier. Le lien et le fichier s’ouvrent dans l’atlas.',
    contacts: 'Peuvent la recevoir ou la transmettre\u00a0:',
    prepare: 'Préparer un courriel',
    copyText: 'Copier le texte',
    textCopied: 'Texte copié.',
    download: 'Télécharger le fichier',
    file: (day: string) => `proposition-${day}.json`,
    saved: (file: string) => `${file} téléchargé.`,
    copied: 'Lien copié\u00a0: il contient toute la proposition, qu’aucun serveur ne garde.',
    refused: 'Le navigateur ne donne pas accès au presse-papiers\u00a0: copiez ce lien.',
    linkLabel: 'Lien de la proposition',
    tooLong: 'La proposition est trop grande pour un lien\u00a0: envoyez le fichier.',
    end: 'Terminer et effacer la saisie',
  },
  mail: {
    subject: (nom: string) => `Proposition pour ${nom}`,
    fact: (fact: string, value: string) => `- ${fact}\u00a0: ${value}`,
    body: (
      lines: readonly string[],
      words: string,
      source: string,
      from: string,
      link: string | null,
    ) =>
      [
        'Bonjour,',
        '',
        ...(lines.length > 0
          ? ['Je propose de corriger dans l’atlas des CPTS\u00a0:', ...lines, '']
          : []),
        ...(words === '' ? [] : [`Remarque\u00a0: ${words.replaceAll('\n', '\r\n')}`, '']),
        ...(source === '' ? [] : [`Source\u00a0: ${source}`, '']),
        ...(link === null
          ? ['Le fichier joint s’ouvre dans l’atlas, page Données.']
          : ['Pour l’ouvrir dans l’atlas et décider\u00a0:', link]),
        '',
        'Cordialement,',
        ...(from === '' ? [] : [from]),
      ].join('\r\n'),
  },
} as const
