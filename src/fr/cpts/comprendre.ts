import type { PERINATALITE_THEMES } from '../../domain/cpts/perinatalite.ts'
import type { Mission } from '../../domain/cpts/mission.ts'
import type { Taille } from '../../domain/cpts/size-class.ts'
import { count, formatNumber } from '../words/format.ts'

type Theme = (typeof PERINATALITE_THEMES)['M2' | 'M3'][number]

/** The documents that the page was written from: as a section names them, and in full at its end. */
export const frDocuments = {
  urps: {
    court: 'URPS Sages-Femmes, 2024',
    entier: 'URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024)',
  },
  cmg: {
    court: 'Collège de la Médecine Générale, 2019',
    entier: 'Collège de la Médecine Générale, « CPTS » (sept. 2019)',
  },
  ars: {
    court: 'ARS, 2020',
    entier: 'ARS Auvergne-Rhône-Alpes, signature de la CPTS Sud Allier (17 juin 2020)',
  },
  walter: {
    court: 'Walter Santé, 2023',
    entier: 'Walter Santé, « Les missions principales des CPTS » (5 juin 2023)',
  },
  bp: {
    court: 'Banque Populaire',
    entier: 'Banque Populaire, « Tout savoir sur les CPTS » (sans date)',
  },
} as const

/** The page that says what a CPTS is, to someone who never heard of one. */
export const frComprendre = {
  title: 'Comprendre les CPTS',
  lead: 'Une communauté professionnelle territoriale de santé (CPTS) réunit des professionnels de santé volontaires. Ils choisissent un territoire et y mènent un projet de santé.',
  print: 'Imprimer (2 pages)',
  contents: 'Sommaire',
  documents: 'Sources',
  sources: (documents: readonly string[]) =>
    `${documents.length > 1 ? 'Sources' : 'Source'} : ${documents.join(' ; ')}.`,
  sections: {
    definition: 'Ce qu’est une CPTS',
    membres: 'Qui peut en faire partie',
    effets: 'Ce que cela change',
    adhesion: 'Comment la rejoindre',
    territoire: 'Choisir un territoire',
    contrat: 'La vie du contrat',
    missions: 'Les six missions',
    perinatalite: 'Périnatalité et santé de la femme',
    argent: 'Le financement',
  },
  definition: {
    is: 'Elle coordonne les soins. Chacun y garde son métier, sans locaux communs. L’agence régionale de santé (ARS) et l’Assurance Maladie valident son projet. Un contrat le finance : l’accord conventionnel interprofessionnel (ACI). L’union régionale des professionnels de santé (URPS) aide à la créer ou à la rejoindre.',
    isNot: 'Ce qu’elle n’est pas',
    others: [
      {
        nom: 'Une équipe de soins primaires (ESP)',
        dit: 'Des professionnels de premier recours. Elle peut entrer dans une CPTS.',
      },
      {
        nom: 'Une maison de santé pluriprofessionnelle (MSP)',
        dit: 'Une forme d’ESP : au moins deux médecins généralistes et un paramédical. La CPTS est plus large.',
      },
      {
        nom: 'Un dispositif d’appui à la coordination (DAC)',
        dit: 'La CPTS choisit celui qui l’aide.',
      },
    ],
  },
  membres: {
    who: 'Tout professionnel volontaire du territoire, libéral ou salarié, seul ou en groupe.',
    list: [
      'Médecins, sages-femmes, infirmiers, masseurs-kinésithérapeutes, pédicures-podologues, orthophonistes, chirurgiens-dentistes, pharmaciens…',
      'ESP, MSP, centres de santé.',
      'Hôpitaux, cliniques, prévention, social, médico-social : membres ou partenaires.',
    ],
  },
  effets: [
    {
      pour: 'Pour les professionnels',
      list: [
        'Moins d’isolement.',
        'Un suivi partagé entre métiers et avec l’hôpital.',
        'Des formations communes.',
        'Un temps de coordination financé.',
      ],
    },
    {
      pour: 'Pour les sages-femmes',
      list: [
        'Des compétences mieux connues.',
        'Des actions en périnatalité et santé de la femme.',
        'Des réunions parfois indemnisées.',
      ],
    },
    {
      pour: 'Pour les patients',
      list: [
        'Un médecin traitant plus facile à trouver.',
        'Des soins plus rapides, sans rupture.',
        'Une prévention adaptée.',
      ],
    },
  ],
  midwives:
    'En Île-de-France, 285 sages-femmes libérales (21,7 %) adhéraient à une CPTS au 29 avril 2024.',
  adhesion: [
    'Trouvez celle de votre commune : écrivez-lui ou appelez-la.',
    'Là où des territoires se chevauchent, on peut adhérer à plusieurs.',
  ],
  missions: {
    intro: 'Quatre forment le socle, deux sont en option. Les délais courent dès la signature.',
    kinds: { socle: 'Socle', option: 'Option' },
    done: {
      M1: 'Proposer un médecin traitant à qui n’en a pas. Répondre aux soins non programmés, avec le service d’accès aux soins (SAS).',
      M2: 'Éviter les ruptures de soins : annuaires, réunions, outils partagés. Maintien à domicile, situations complexes.',
      M3: 'Vaccination, dépistage, addictions, obésité, perte d’autonomie, risques des traitements, violences intra-familiales.',
      M4: 'Un plan pour cinq crises : blessés, malades, infection émergente, accident nucléaire, radiologique ou chimique, offre de soins réduite.',
      M5: 'Concertations sur des cas complexes, retours d’expérience.',
      M6: 'Accueil de stagiaires, aide à l’installation, promotion de la CPTS.',
    } satisfies Record<Mission, string>,
    delays: (first: number, full: number) =>
      `Début sous ${formatNumber(first)} mois, tout sous ${formatNumber(full)}.`,
    noDelay: 'Aucun délai.',
    stated: (n: number) => `Citée par ${formatNumber(n)} CPTS`,
    statedByNone: 'Citée dans aucune fiche.',
    inList: 'liste',
    inListOf: (what: string) => `Liste des CPTS qui le disent : ${what}`,
    onMap: 'carte',
    onMapOf: (what: string) => `Carte des CPTS qui le disent : ${what}`,
    known: (nom: string, n: number, total: number) =>
      `${nom} : ${formatNumber(n)} CPTS sur ${formatNumber(total)} ${n > 1 ? 'disent ce qu’elles font' : 'dit ce qu’elle fait'} ; le silence d’une fiche ne dit pas que rien n’est fait.`,
  },
  perinatalite: {
    intro: 'L’URPS Sages-Femmes d’Île-de-France range ces actions dans les missions 2 et 3.',
    official: (n: number, annee: number, before: number, anneeBefore: number) =>
      `Là, ${formatNumber(n)} CPTS en menaient ou préparaient en ${annee}, contre ${formatNumber(before)} en ${anneeBefore}.`,
    mission: { M2: 'Mission 2 : parcours', M3: 'Mission 3 : prévention' },
    themes: {
      'parcours de la femme enceinte': 'étapes et acteurs.',
      'dépression post-partum': 'repérer, prendre en charge.',
      'groupes femmes enceintes et jeunes parents': 'parole, parentalité, portage.',
      endométriose: 'ateliers collectifs, sans médicament.',
      'permanence de soins sage-femme': 'éviter la rupture de soins.',
      'dépistage des cancers du sein et du col': 'le promouvoir.',
      'guide santé sexuelle': 'annuaire, contraception, ressources.',
      'formation IVG médicamenteuse': 'interruption volontaire de grossesse (IVG).',
      'violences intra-familiales': 'sensibiliser.',
      'webinaires et livret sur le rôle de la sage-femme': 'professionnels et public.',
    } satisfies Record<Theme, string>,
    /** What the document says of who acts, and where it stops. */
    who: 'Seule la permanence dit qui agit : des sages-femmes. Sinon, demandez à la CPTS.',
    theme: (theme: Theme) => `${theme.charAt(0).toUpperCase()}${theme.slice(1)} :`,
    /** What is looked for in the records. */
    sought: {
      'parcours de la femme enceinte': 'périnatal',
      'dépression post-partum': 'post-partum',
      'groupes femmes enceintes et jeunes parents': 'parents',
      endométriose: 'endométriose',
      'permanence de soins sage-femme': 'permanence sage-femme',
      'dépistage des cancers du sein et du col': 'cancer',
      'guide santé sexuelle': 'santé sexuelle',
      'formation IVG médicamenteuse': 'IVG',
      'violences intra-familiales': 'violences',
      'webinaires et livret sur le rôle de la sage-femme': 'livret sage-femme',
    } satisfies Record<Theme, string>,
    spoken: (n: number) => count(n, 'fiche en parle', 'fiches en parlent'),
    stated: (nom: string, n: number) =>
      `${nom} : ${count(n, 'CPTS agit ou le prévoit', 'CPTS agissent ou le prévoient')}`,
  },
  argent: {
    intro:
      'Le montant dépend du nombre d’habitants. Une part est fixe, l’autre suit actions et résultats. Il paie coordination, projets et outils.',
    caption: (bareme: string, date: string) =>
      `Montants maximaux par an, en euros, selon la taille (barème de l’${bareme}, ${date})`,
    range: {
      1: 'moins de 40\u202f000 hab.',
      2: '40\u202f000 à 80\u202f000',
      3: '80\u202f000 à 175\u202f000',
      4: 'plus de 175\u202f000',
    } satisfies Record<Taille, string>,
    volet: 'Ce qui est payé',
    fonctionnement: 'Fonctionnement',
    socleFixe: 'Missions du socle, part fixe',
    socleVariable: 'Missions du socle, part variable',
    options: 'Missions en option',
    total: 'Total maximal',
    note: 'Première rédaction du plan de crise, crise survenue. Le contrat signé fait foi.',
    ars: 'L’ARS peut aider à écrire le projet : 15 000 € pour Sud Allier en 2020.',
  },
  contrat: [
    'La CPTS, l’ARS et l’Assurance Maladie le signent pour cinq ans.',
    'Chaque année au moins, elles font le point : calendrier, moyens, indicateurs, résultats, financement.',
    'Un avenant peut le changer à tout moment : taille, missions, indicateurs.',
  ],
  territoire: [
    {
      nom: 'Rien n’est imposé.',
      dit: 'Les professionnels choisissent leurs communes, et peuvent y revenir.',
    },
    {
      nom: 'L’échelle reste humaine.',
      dit: 'De moins de 40 000 à plus de 175 000 habitants : chacun doit s’y reconnaître.',
    },
    {
      nom: 'Un chevauchement se discute.',
      dit: 'Le premier arrivé n’a pas priorité. Les voisines se coordonnent.',
    },
    {
      nom: 'Ce qui existe est respecté.',
      dit: 'La CPTS s’appuie sur les ESP et MSP déjà là, et s’accorde au contrat local de santé (CLS).',
    },
  ],
  tools: {
    find: 'Trouver la CPTS d’une commune',
    propose: 'Proposer une correction',
    funding: 'Calculer pour une population',
    deadlines: 'Voir les échéances',
    create: 'Créer une CPTS en six étapes',
    sketch: 'Composer un territoire',
    sizes: 'Voir les tailles sur la carte',
    overlaps: 'Voir les communes partagées',
    neighbours: 'Voir les CPTS voisines',
  },
} as const
