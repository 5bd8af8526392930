import type { Acronym } from './acronyms.ts'

/** What an acronym stands for, what that is in a sentence, and who says so: the title of a document, or an address. */
export interface Meaning {
  readonly nom: string
  readonly dit: string
  readonly source: string
}

const URPS = 'URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024)'
const COLLEGE = 'Collège de la Médecine Générale, « CPTS » (sept. 2019)'
const BANQUE = 'Banque Populaire, « Tout savoir sur les CPTS » (sans date)'
const SUD_ALLIER = 'ARS Auvergne-Rhône-Alpes, signature de la CPTS Sud Allier (17 juin 2020)'

/** Every acronym of the application, explained once. */
export const frGlossary = {
  ACI: {
    nom: 'accord conventionnel interprofessionnel',
    dit: 'Le contrat de cinq ans entre une CPTS, l’ARS et l’Assurance Maladie. Il fixe les missions et les finance.',
    source: URPS,
  },
  ARS: {
    nom: 'agence régionale de santé',
    dit: 'Avec l’Assurance Maladie, elle valide le projet de santé d’une CPTS et signe son contrat.',
    source: URPS,
  },
  CLS: {
    nom: 'contrat local de santé',
    dit: 'Un dispositif déjà en place sur un territoire, avec lequel une CPTS se coordonne.',
    source: BANQUE,
  },
  CMP: {
    nom: 'centre médico-psychologique',
    dit: 'Une structure du secteur avec laquelle les membres d’une CPTS peuvent travailler.',
    source: SUD_ALLIER,
  },
  COG: {
    nom: 'code officiel géographique',
    dit: 'La liste des communes et de leurs codes, publiée par l’Insee, avec son année.',
    source: 'https://www.insee.fr',
  },
  CPAM: {
    nom: 'caisse primaire d’assurance maladie',
    dit: 'L’organisme local de l’Assurance Maladie.',
    source: COLLEGE,
  },
  CPTS: {
    nom: 'communauté professionnelle territoriale de santé',
    dit: 'Des professionnels de santé volontaires, réunis sur un territoire qu’ils choisissent autour d’un projet de santé.',
    source: URPS,
  },
  CSV: {
    nom: 'comma-separated values',
    dit: 'Un tableau écrit en texte simple, qu’un tableur ouvre.',
    source: 'https://www.rfc-editor.org/rfc/rfc4180',
  },
  DAC: {
    nom: 'dispositif d’appui à la coordination',
    dit: 'Il répond aux besoins des professionnels. La CPTS choisit celui qui l’appuie et participe à sa construction.',
    source: COLLEGE,
  },
  DGCL: {
    nom: 'direction générale des collectivités locales',
    dit: 'La direction du ministère de l’Intérieur qui publie la liste des intercommunalités et de leurs communes.',
    source: 'https://www.collectivites-locales.gouv.fr',
  },
  DGOS: {
    nom: 'direction générale de l’offre de soins',
    dit: 'La direction du ministère de la Santé qui produit la couche nationale des CPTS.',
    source: 'https://sante.gouv.fr',
  },
  EPCI: {
    nom: 'établissement public de coopération intercommunale',
    dit: 'Des communes qui exercent ensemble certaines compétences : communauté de communes, d’agglomération, urbaine, métropole.',
    source: 'https://www.insee.fr/fr/metadonnees/definition/c1160',
  },
  EPSG: {
    nom: 'European Petroleum Survey Group',
    dit: 'Un numéro de la liste qu’il a créée dit comment un fichier écrit les positions.',
    source: 'https://epsg.org',
  },
  EPT: {
    nom: 'établissement public territorial',
    dit: 'L’une des intercommunalités de la métropole du Grand Paris, Paris excepté.',
    source:
      'https://observatoire-des-territoires.gouv.fr/kiosque/2021-les-ept-integrent-la-cartographie-interactive-de-lobservatoire-des-territoires-geot',
  },
  ESP: {
    nom: 'équipe de soins primaires',
    dit: 'Des professionnels de premier recours qui exercent ensemble. Une maison de santé en est une forme.',
    source: BANQUE,
  },
  FINESS: {
    nom: 'fichier national des établissements sanitaires et sociaux',
    dit: 'Il donne à chaque structure un numéro de neuf caractères, dont les premiers disent le département.',
    source: 'https://industriels.esante.gouv.fr/en/products-and-services/finess-directory',
  },
  GML: {
    nom: 'geography markup language',
    dit: 'Un fichier de formes pour les cartes.',
    source: 'https://www.ogc.org/standards/gml',
  },
  GPS: {
    nom: 'global positioning system',
    dit: 'Le système de satellites qui donne une position.',
    source: 'https://www.gps.gov',
  },
  IGN: {
    nom: 'Institut national de l’information géographique et forestière',
    dit: 'Il publie les contours des communes et un plan de la France.',
    source: 'https://www.ign.fr',
  },
  INSEE: {
    nom: 'Institut national de la statistique et des études économiques',
    dit: 'Il publie la population des communes, et donne à chacune un code de cinq caractères.',
    source: 'https://www.insee.fr',
  },
  IVG: {
    nom: 'interruption volontaire de grossesse',
    dit: 'Une formation à sa forme médicamenteuse est une action possible de la mission de prévention.',
    source: URPS,
  },
  JSON: {
    nom: 'JavaScript object notation',
    dit: 'Un fichier de texte que l’atlas écrit et relit.',
    source: 'https://www.rfc-editor.org/rfc/rfc8259',
  },
  KML: {
    nom: 'keyhole markup language',
    dit: 'Un fichier de formes pour les cartes, que Google Earth ouvre.',
    source: 'https://www.ogc.org/standards/kml',
  },
  MSP: {
    nom: 'maison de santé pluriprofessionnelle',
    dit: 'Une équipe de premier recours, avec au moins deux médecins généralistes et un paramédical. Une CPTS est plus large.',
    source: BANQUE,
  },
  PDF: {
    nom: 'portable document format',
    dit: 'Un document qui se lit et s’imprime de la même façon partout.',
    source: 'https://www.iso.org/standard/75839.html',
  },
  PMI: {
    nom: 'protection maternelle et infantile',
    dit: 'Un service du département pour la grossesse et la petite enfance.',
    source: 'https://www.senat.fr/rap/l21-074/l21-0749.html',
  },
  PNG: {
    nom: 'portable network graphics',
    dit: 'Une image que tout appareil ouvre.',
    source: 'https://www.w3.org/TR/png/',
  },
  QR: {
    nom: 'quick response',
    dit: 'Un carré de points noirs qu’un téléphone lit comme une adresse.',
    source: 'https://www.iso.org/standard/83389.html',
  },
  SAS: {
    nom: 'service d’accès aux soins',
    dit: 'Au 15, il oriente vers un professionnel quand le médecin traitant n’est pas disponible. Les CPTS répondent à ses demandes.',
    source:
      'https://www.iledefrance.ars.sante.fr/service-dacces-aux-soins-sas-un-outil-cle-pour-repondre-aux-soins-non-programmes',
  },
  SIG: {
    nom: 'système d’information géographique',
    dit: 'Un logiciel de cartes, où l’on reprend des contours.',
    source: 'https://www.qgis.org',
  },
  SIREN: {
    nom: 'système d’identification du répertoire des entreprises',
    dit: 'Le numéro de neuf chiffres d’une entreprise, d’une association ou d’une collectivité.',
    source: 'https://www.insee.fr',
  },
  URPS: {
    nom: 'union régionale des professionnels de santé',
    dit: 'Elle accompagne ceux qui rejoignent ou créent une CPTS. Chaque profession a la sienne.',
    source: URPS,
  },
  VSL: {
    nom: 'véhicule sanitaire léger',
    dit: 'Un transport sanitaire, avec lequel une CPTS peut collaborer.',
    source: SUD_ALLIER,
  },
  WGS: {
    nom: 'World Geodetic System',
    dit: 'La façon d’écrire les positions en longitude et latitude, celle du GPS.',
    source: 'https://epsg.org',
  },
  XLSX: {
    nom: 'classeur Office Open XML',
    dit: 'Un classeur qu’Excel et LibreOffice ouvrent.',
    source: 'https://ecma-international.org/publications-and-standards/standards/ecma-376',
  },
  XML: {
    nom: 'extensible markup language',
    dit: 'Une façon d’écrire des données en texte, sur laquelle d’autres formats se fondent.',
    source: 'https://www.w3.org/TR/xml',
  },
} as const satisfies Record<Acronym, Meaning>
