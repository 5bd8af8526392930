import { count } from '../words/format.ts'

const facts = (n: number, done: 'accepté' | 'refusé'): string =>
  count(n, `fait ${done}`, `faits ${done}s`)

/** What someone proposes from outside: read and decided by whoever keeps the records, and answered. */
export const frProposals = {
  name: 'proposition',
  of: (nom: string, when: string) => `Proposition pour ${nom}, faite le ${when}.`,
  claimed:
    'Ces mots et ces valeurs sont ceux de la personne qui a fait le lien\u00a0: l’atlas n’en a rien vérifié. Rien ne change avant votre accord.',
  said: {
    words: 'Remarque',
    source: 'Source',
    from: 'De la part de',
    reply: 'Réponse à',
  },
  privacy:
    'Le nom et l’adresse restent dans votre journal\u00a0: ni fiche, ni lot, ni publication.',
  seeRecord: 'Voir la fiche',
  before: (what: string) => `Vous avez déjà décidé de cette proposition\u00a0: ${what}.`,
  decideTitle: 'À décider',
  acceptAll: 'Tout accepter',
  refuseAll: 'Tout refuser',
  accept: 'Accepter',
  refuse: 'Refuser',
  heed: 'Prise en compte',
  ignore: 'Non retenue',
  newRecord: (nom: string) => `Nouvelle fiche\u00a0: ${nom}`,
  withRecord: 'Refusée, elle ne laisse rien de ce qui suit.',
  seen: (what: string) => `La personne voyait\u00a0: ${what}`,
  left: (n: number) => (n === 0 ? 'Tout est décidé.' : `Encore ${count(n, 'choix', 'choix')}.`),
  decide: 'Enregistrer la décision',
  outcome: (taken: number, refused: number, words: boolean | null) =>
    [
      ...(taken > 0 ? [facts(taken, 'accepté')] : []),
      ...(refused > 0 ? [facts(refused, 'refusé')] : []),
      ...(words === null ? [] : [words ? 'remarque prise en compte' : 'remarque non retenue']),
    ].join(', '),
  done: (nom: string, outcome: string) => `Proposition pour ${nom}\u00a0: ${outcome}.`,
  refusedFact: (fact: string, value: string) => `Refusé\u00a0: ${fact} (${value})`,
  answer: 'Répondre',
  answerHint: 'Ouvre un message prêt, à relire avant l’envoi.',
  subject: (nom: string) => `Votre proposition pour ${nom}`,
  letter: (
    nom: string,
    taken: readonly string[],
    refused: readonly string[],
    words: boolean | null,
    office: string | null,
  ) =>
    [
      'Bonjour,',
      '',
      `Merci de votre proposition pour ${nom}.`,
      '',
      ...(taken.length > 0 ? [`Repris dans la fiche\u00a0: ${taken.join(', ')}.`] : []),
      ...(refused.length > 0 ? [`Non repris\u00a0: ${refused.join(', ')}.`] : []),
      ...(words === null
        ? []
        : [words ? 'Votre remarque est prise en compte.' : 'Votre remarque n’est pas retenue.']),
      ...(taken.length > 0
        ? ['', 'Ce qui est repris se verra à la prochaine publication de l’atlas.']
        : []),
      '',
      'Cordialement,',
      ...(office === null ? [] : [office]),
    ].join('\r\n'),
} as const
