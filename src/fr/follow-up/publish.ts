import type { PersonalHint, PersonalKind } from '../../domain/cpts/personal-text.ts'
import type { HeadField } from '../../domain/edits/dataset-diff.ts'
import type { Choice } from '../../domain/edits/dataset-merge.ts'
import type { OfficialFigures } from '../../domain/cpts/cpts.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { count, formatDate, formatNumber, formatShare } from '../words/format.ts'

const dateOrNone = (date: PartialDate | null): string =>
  date === null ? 'sans date' : formatDate(date)

/** The words of the publication of records: part of the one dictionary, in a file of their own for its length. */
export const frPublish = {
  title: (nom: string) => `Publication : ${nom}`,
  open: 'Publier',
  send: 'Envoyer à quelqu’un',
  openWith: (n: number) => `Publier (${count(n, 'fiche modifiée', 'fiches modifiées')})`,
  intro:
    'Vos modifications ne quittent cet appareil que par le fichier que vous téléchargez ici : les fiches publiques de la région, avec ce que vous y avez changé.',
  unread:
    'Les modifications gardées sur cet appareil ne sont pas lues pour l’instant\u00a0: on ne sait pas s’il y en a. Aucun fichier n’est proposé d’ici là.',
  nothing: 'Aucune modification sur cet appareil : les fiches sont celles qui sont publiées.',
  diff: {
    title: 'Ce qui change',
    summary: (parts: readonly string[]) => `Par rapport aux fiches publiées : ${parts.join(', ')}.`,
    added: (n: number) => count(n, 'fiche ajoutée', 'fiches ajoutées'),
    removed: (n: number) => count(n, 'fiche retirée', 'fiches retirées'),
    archived: (n: number) => count(n, 'fiche archivée', 'fiches archivées'),
    restored: (n: number) => count(n, 'fiche rétablie', 'fiches rétablies'),
    changed: (n: number) => count(n, 'fiche modifiée', 'fiches modifiées'),
    head: (n: number) => count(n, 'mention du fichier modifiée', 'mentions du fichier modifiées'),
    same: 'Rien ne diffère des fiches publiées.',
    before: 'avant',
    after: 'après',
    left: (said: readonly string[]) => `gardé tel quel, au lieu de\u00a0: ${said.join('\u00a0; ')}`,
    elsewhere: 'une précision qui ne change pas ce qui est montré',
    heads: {
      nom: 'Nom de la région',
      avertissement: 'Avertissement',
      chiffresOfficiels: 'Chiffres officiels',
    } satisfies Record<HeadField, string>,
  },
  backing: {
    said: (sources: readonly string[], date: PartialDate | null) =>
      `${sources.length === 0 ? 'Sans source' : `${sources.length > 1 ? 'Sources' : 'Source'} : ${sources.join(' ; ')}`}${date === null ? '' : ` (${formatDate(date)})`}`,
    added: (sources: readonly string[]) =>
      `${sources.length > 1 ? 'sources ajoutées' : 'source ajoutée'} : ${sources.join(' ; ')}`,
    removed: (sources: readonly string[]) =>
      `${sources.length > 1 ? 'sources retirées' : 'source retirée'} : ${sources.join(' ; ')}`,
    date: (before: PartialDate | null, after: PartialDate | null) =>
      before === null && after !== null
        ? `date : ${formatDate(after)}`
        : `date : ${dateOrNone(before)} → ${dateOrNone(after)}`,
  },
  report: {
    title: 'Contrôles',
    clear: 'Rien à corriger.',
    blocking: (n: number) =>
      `${count(n, 'point à corriger', 'points à corriger')} avant de publier : sans cela, ${n > 1 ? 'les fiches en cause seraient refusées' : 'la fiche en cause serait refusée'} à la lecture.`,
    watching: (n: number) => count(n, 'point à regarder', 'points à regarder'),
    missingSource: (fact: string) => `${fact} : aucune source`,
    unknownCode: (code: string) => `commune ${code} inconnue dans cette région`,
    formerCode: (from: string, to: string) =>
      `code ${from} d’une commune fusionnée depuis, aujourd’hui ${to} : à mettre à jour dans Données`,
    duplicateId: 'identifiant porté par deux fiches',
    duplicateName: (names: readonly string[]) => `même nom : ${names.join(' et ')}`,
    undatedStage: (stage: string) => `${stage} : sans date`,
    aciWithoutDate: 'ACI signé, date de signature non renseignée',
    nominative: (email: string) => `courriel qui semble nominatif : ${email}`,
    personalTitle: (n: number) =>
      `${count(n, 'texte public semble', 'textes publics semblent')} parler d’une personne`,
    personalAsk:
      'Noms, adresses et téléphones de personnes ne se publient pas. Corrigez la fiche, ou gardez-les dans son carnet privé.',
    personalRead: (n: number) =>
      `J’ai relu ${n > 1 ? 'ces textes' : 'ce texte'} : rien n’y est à retirer.`,
    personal: (hints: readonly PersonalHint[]) =>
      hints.map(({ kind, text }) => `${PERSONAL[kind]} «\u00a0${text}\u00a0»`).join(', '),
    otherDepartements: (codes: readonly string[]) =>
      codes.length === 0
        ? 'départements à vérifier'
        : `ses communes sont dans : ${codes.join(', ')}`,
    absentKey: (key: string) =>
      `clé «\u00a0${key}\u00a0» absente du fichier\u00a0: ce fait n’est pas renseigné`,
    mergedIntoNothing: (id: string) => `fusionnée dans une fiche absente (${id})`,
    unreadable: (n: number) =>
      `Le fichier publié contient ${count(n, 'erreur', 'erreurs')} : ${n > 1 ? 'les fiches en cause n’ont' : 'la fiche en cause n’a'} pas pu être ${n > 1 ? 'lues' : 'lue'} et ${n > 1 ? 'seront republiées telles quelles' : 'sera republiée telle quelle'}. Ce qui en a été lu avant reste affiché.`,
  },
  file: {
    title: 'Le fichier',
    download: (file: string) => `Télécharger ${file}`,
    none: 'Aucun fichier n’est proposé pour l’instant',
    blocked: {
      device:
        'Les modifications gardées sur cet appareil ne sont pas lues pour l’instant\u00a0: un fichier fait maintenant ne les contiendrait pas. Ce qui est fait depuis s’y ajoute dès que l’appareil répond.',
      conflicts:
        'Choisissez d’abord, plus haut, entre ce qui a changé ici et ce qui a changé dans le fichier publié. Un fichier fait maintenant pourrait effacer ce que quelqu’un d’autre a publié.',
      trouble:
        'Le fichier publié n’a pas pu être lu : on ne sait pas ce qu’un nouveau fichier effacerait. Réessayez quand il est de nouveau lisible ; vos modifications vous attendent ici.',
      behind:
        'Vos modifications ne sont pas encore reprises sur le dernier fichier publié : cet appareil refuse de l’enregistrer. Faites de la place ou fermez les autres onglets, puis réessayez.',
      unread:
        'Vous avez modifié une fiche dont l’édition publiée ne peut pas être lue : la publier effacerait ce qui y est écrit. Corrigez d’abord cette fiche dans le fichier en ligne ; vos modifications vous attendent ici.',
      report: 'Corrigez d’abord, plus haut, ce que la lecture refuserait.',
    },
    checking: 'Vérification de ce qui est publié en ce moment…',
    changed:
      'Rien n’a été téléchargé : des fiches viennent de changer, ici ou dans le fichier publié, ou celui-ci ne peut plus être lu. Relisez ce qui change, puis téléchargez.',
    edition: (n: number) =>
      `Ce fichier sera l’édition ${formatNumber(n)}. Si un plus ancien est remis en ligne par erreur, l’atlas le voit à son numéro et garde celui-ci.`,
    firstWarning: 'Liste en cours de constitution : elle peut être incomplète.',
    copy: 'Télécharger une copie de travail',
    copyOfPage:
      'La copie contient ce qui a été fait depuis l’ouverture de cette page, pas ce que l’appareil garde d’avant\u00a0: à garder, pas à publier.',
    copyNote:
      'La copie contient toutes vos modifications, même incomplètes : à garder, pas à publier.',
    saved: (file: string, n: number) =>
      `Fichier ${file} téléchargé : ${count(n, 'fiche', 'fiches')}.`,
    stepsTitle: 'Pour le mettre en ligne',
    steps: [
      'Envoyez ce fichier à la personne qui met l’atlas en ligne, souvent au service informatique\u00a0: elle y remplace celui du même nom, dans le dossier geo/cpts.',
      'Rouvrez l’atlas : il reconnaît le nouveau fichier, et ce que vous avez publié ne compte plus comme une modification.',
      'Si quelqu’un d’autre a publié entre-temps, vos modifications sont reprises sur son fichier ; là où les deux diffèrent, l’atlas demande.',
    ],
  },
  conflicts: {
    title: 'À choisir',
    intro: (n: number) =>
      n > 1
        ? 'Ces faits ont changé ici et dans le fichier publié depuis que vous l’avez repris. Choisissez, un par un ; jusque-là, votre version reste affichée.'
        : 'Ce fait a changé ici et dans le fichier publié depuis que vous l’avez repris. Choisissez ; jusque-là, votre version reste affichée.',
    left: (n: number) => count(n, 'choix restant', 'choix restants'),
    sides: {
      base: 'Avant',
      mine: 'Ici',
      theirs: 'Publié',
      both: 'Réunir',
    } satisfies Record<Choice, string>,
    added: (communes: readonly string[]) =>
      `${communes.length > 1 ? 'Communes ajoutées' : 'Commune ajoutée'} : ${communes.join(', ')}`,
    removed: (communes: readonly string[]) =>
      `${communes.length > 1 ? 'Communes retirées' : 'Commune retirée'} : ${communes.join(', ')}`,
    bothNote: 'Ce que chaque côté a ajouté, sans ce que l’un ou l’autre a retiré.',
    edited: (when: string, author: string | undefined) =>
      `Modifié le ${when}${author === undefined ? '' : `, par ${author}`}`,
    facts: (fields: readonly string[]) =>
      `${fields.length > 1 ? 'Faits modifiés' : 'Fait modifié'} : ${fields.join(', ')}`,
    all: { mine: 'Tout comme ici', theirs: 'Tout comme publié' },
    presence: 'Fiche',
    kept: 'gardée',
    gone: 'retirée',
    apply: (n: number) => (n > 1 ? 'Appliquer ces choix' : 'Appliquer ce choix'),
    done: 'Vos modifications sont reprises sur le fichier publié.',
    failed: 'Un autre onglet a écrit entre-temps, ou l’appareil refuse. Réessayez.',
    figures: ({ cpts, aciSignes, partPopulationCouverte, date }: OfficialFigures) =>
      `${formatNumber(cpts)} CPTS, ${count(aciSignes, 'ACI signé', 'ACI signés')}, ${formatShare(partPopulationCouverte)} de la population, au ${formatDate(date)}`,
  },
} as const

const PERSONAL: Record<PersonalKind, string> = {
  nom: 'nom',
  courriel: 'courriel',
  telephone: 'téléphone',
}
