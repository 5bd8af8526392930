import type {
  FoundingStep,
  LegalCriterion,
  Partner,
  ProjectPart,
} from '../../domain/sketch/founding-notes.ts'
import type { StepState } from '../../domain/sketch/founding-progress.ts'
import type { Taille } from '../../domain/cpts/size-class.ts'
import { count, formatDate, formatEuros, formatNumber } from '../words/format.ts'

const STEPS = {
  besoins: 'Les besoins',
  projet: 'Le projet de santé',
  financement: 'Le financement',
  statut: 'La forme juridique',
  partenaires: 'Ceux qui existent déjà',
  contrat: 'Le contrat',
} as const satisfies Record<FoundingStep, string>

const PARTS = {
  actions: 'Les actions',
  territoire: 'Le territoire',
  acteurs: 'Les acteurs',
  fonctionnement: 'Le travail en commun',
  evaluation: 'L’évaluation',
} as const satisfies Record<ProjectPart, string>

const PARTNERS = {
  urps: 'L’URPS de chaque profession (union régionale des professionnels de santé)',
  ars: 'L’ARS (agence régionale de santé)',
  cpam: 'La CPAM (caisse primaire d’assurance maladie)',
  cls: 'Le CLS (contrat local de santé) de la commune ou de l’intercommunalité',
  dac: 'Le DAC (dispositif d’appui à la coordination)',
  msp: 'Les MSP (maisons de santé pluriprofessionnelles)',
  esp: 'Les ESP (équipes de soins primaires)',
} as const satisfies Record<Partner, string>

const CRITERIA = {
  pluriprofessionnalite: 'Elle garantit que plusieurs professions y sont.',
  adhesion:
    'Toutes les catégories d’acteurs utiles aux missions peuvent adhérer, personnes ou structures.',
  financements: 'Elle peut recevoir les financements de l’Assurance Maladie.',
  missions: 'Elle convient aux missions choisies.',
  recrutement: 'Elle peut recruter du personnel.',
} as const satisfies Record<LegalCriterion, string>

const territory = (n: number, habitants: number | null, annee: number | null): string =>
  habitants === null
    ? `${count(n, 'commune', 'communes')}. La population n’est pas connue en entier.`
    : `${count(n, 'commune', 'communes')}, ${count(habitants, 'habitant', 'habitants')}${annee === null ? '' : ` (population municipale ${annee})`}.`

/** The words of the path of those who create a CPTS. */
export const frCreate = {
  title: 'Créer une CPTS',
  intro:
    'Six étapes pour créer une CPTS (communauté professionnelle territoriale de santé), dans l’ordre que vous voulez. Rien n’est obligatoire, rien n’est envoyé\u00a0: vos notes restent sur cet appareil, avec l’esquisse de votre territoire.',
  source:
    'Étapes d’après Banque Populaire, «\u00a0CPTS\u00a0: tout savoir sur les communautés professionnelles territoriales de santé\u00a0» (page non datée).',
  opening: 'Ouverture de l’esquisse…',
  project: 'Votre projet',
  noTerritory: 'Aucune commune n’est encore choisie.',
  territory,
  draw: 'Dessiner le territoire',
  redraw: 'Revoir le territoire',
  where: {
    title: 'Où vous en êtes',
    ready: 'Prêt',
    begun: 'Commencé',
    missing: 'Reste à écrire',
    meet: 'À rencontrer ensuite',
    none: 'Rien pour l’instant.',
    all: 'Tout a un texte.',
    met: 'Toutes les rencontres sont notées.',
    more: (n: number) => `et ${formatNumber(n)} de plus`,
  },
  steps: STEPS,
  numbered: (n: number, step: string) => `${n}. ${step}`,
  states: {
    pret: 'prête',
    commence: 'commencée',
    vide: 'à commencer',
  } satisfies Record<StepState, string>,
  date: 'Date que je me donne',
  done: 'Cette étape est prête',
  note: 'Mes notes',
  needs: {
    intro:
      'Repérez ce qui manque aux habitants du territoire, au-delà de vos propres patients. Un thème peut rester vide.',
    noIndicator:
      'Un tableau d’indicateurs par commune (accessibilité, zonage…) aide à les repérer\u00a0: chargé sur cet appareil, il se lit ici pour votre territoire.',
    indicatorsElsewhere: 'Vos indicateurs se liront ici dès que le territoire a des communes.',
    load: 'Charger des indicateurs',
    table: 'Vos indicateurs sur ce territoire',
    indicatorsBasis:
      'Chiffres\u00a0: moyenne pondérée par la population municipale. Catégories\u00a0: celle où vivent le plus d’habitants. Fichiers chargés sur cet appareil.',
  },
  writing: {
    intro:
      'Le projet de santé est soumis à l’ARS. Il dit au moins les besoins (repris de l’étape 1), les actions, le territoire, les acteurs, le travail en commun et l’évaluation.',
  },
  needsPart: 'Les besoins',
  parts: PARTS,
  money: {
    unknown: 'Le montant dépend de la population du territoire, à dessiner d’abord.',
    help: 'L’ARS peut ajouter une aide ponctuelle à la création.',
    play: 'Essayer les montants, année par année',
  },
  legal: {
    intro:
      'La forme est libre si elle remplit ces conditions. Une association loi 1901 suffit à créer une CPTS.',
    source:
      'Sources\u00a0: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024)\u00a0; Collège de la Médecine Générale (septembre 2019).',
  },
  criteria: CRITERIA,
  partnersIntro:
    'L’ARS, l’Assurance Maladie et l’URPS accompagnent dès la lettre d’intention. Partez de l’existant\u00a0: qui travaille déjà sur ce territoire\u00a0? Cochez ce qui est fait.',
  partners: PARTNERS,
  sharing: (nom: string, communes: number) =>
    `${nom}, qui partage ${count(communes, 'commune', 'communes')}`,
  touching: (nom: string) => `${nom}, voisine`,
  sheet: 'Voir sa fiche',
  sheetOf: (nom: string) => `Voir la fiche\u00a0: ${nom}`,
  overlapTone:
    'Un chevauchement n’est pas une faute\u00a0: il se discute, et l’ordre d’arrivée ne décide pas.',
  contract: {
    intro:
      'La CPTS, l’ARS et l’Assurance Maladie signent l’ACI (accord conventionnel interprofessionnel) pour cinq ans. Les échéances courent de ce jour.',
    from: (date: string) => `Si vous signez le ${formatDate(date)}\u00a0:`,
    deadline: (mission: string, first: string, full: string) =>
      `${mission}\u00a0: premières actions ${formatDate(first)}, déploiement complet ${formatDate(full)}`,
    noDate: 'Donnez une date de signature pour voir les échéances des missions.',
    source: 'Source\u00a0: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024).',
  },
  documents: {
    title: 'Vos documents à compléter',
    intro:
      'Remplis avec l’esquisse et vos notes. Rien ne part d’ici\u00a0: vous les relisez, les complétez et les envoyez.',
    letter: 'Lettre d’intention',
    outline: 'Trame du projet de santé',
    word: 'Word',
    print: 'Imprimer',
    wordOf: (nom: string) => `${nom}, fichier Word`,
    printOf: (nom: string) => `Imprimer\u00a0: ${nom}`,
    saved: (file: string) => `Téléchargé\u00a0: ${file}`,
    failed: 'Le document n’a pas pu être préparé. Vérifiez le réseau, puis réessayez.',
    dossier: 'Le dossier, avec la carte et la liste des communes, s’imprime depuis',
    toSketch: 'l’esquisse',
    toComplete: '[à compléter]',
    fileNames: { letter: 'lettre-d-intention', outline: 'projet-de-sante' },
  },
  texts: {
    subtitle: (nom: string, place: string, today: string) =>
      `${nom} · ${place} · ${formatDate(today)}`,
    to: (regions: readonly string[]) =>
      regions.length > 1
        ? `Aux agences régionales de santé (ARS) ${regions.join(' et ')}, et à l’Assurance Maladie`
        : 'À l’agence régionale de santé (ARS) et à l’Assurance Maladie',
    intent:
      'Nous, professionnels de santé du territoire décrit ci-dessous, avons l’intention de créer une communauté professionnelle territoriale de santé (CPTS). Nous demandons à être accompagnés pour écrire son projet de santé.',
    territory: 'Le territoire',
    taille: (taille: Taille) => `Taille ACI\u00a0: ${taille}.`,
    communes: 'Communes',
    shared: 'Communes partagées avec d’autres CPTS connues',
    sharedWith: (nom: string, said: string, isEstimated: boolean) =>
      `${nom}\u00a0: ${said}${isEstimated ? ' (estimation)' : ''}`,
    signature: 'Fait à ……………………, le ……………………\nPour l’équipe du projet',
    outline: 'Projet de santé',
    met: 'Déjà rencontrés',
    neighbours: 'CPTS voisines',
    money: 'Le financement',
    moneyOf: (montant: number) => `Jusqu’à ${formatEuros(montant)} par an.`,
    legal: 'La forme juridique',
    calendar: 'Notre calendrier',
    dated: (step: string, date: string) => `${step}\u00a0: ${formatDate(date)}`,
    preparatory:
      'Document préparatoire, à compléter et à relire. Le périmètre est choisi par les professionnels.',
  },
} as const
