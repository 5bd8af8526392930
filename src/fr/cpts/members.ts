import type { Profession, StructureKind } from '../../domain/cpts/members.ts'
import { count, type Noun } from '../words/format.ts'

/** The words for who belongs to a CPTS: part of the one dictionary, in a file of their own as forms and panels share them. */
export const frMembers = {
  title: 'Membres',
  kinds: { membres: 'Professionnels de santé', structures: 'Structures' },
  facts: { membres: 'membres', structures: 'structures' },
  unknown: {
    membres: 'Le nombre de ses professionnels n’est pas connu de l’atlas.',
    structures: 'Ses structures ne sont pas connues de l’atlas.',
  },
  total: (n: number) => count(n, 'professionnel compté', 'professionnels comptés'),
  notCounted: (nouns: readonly string[]) => `Non renseigné : ${nouns.join(', ')}.`,
  professions: {
    'medecin-generaliste': { one: 'médecin généraliste', many: 'médecins généralistes' },
    'medecin-specialiste': { one: 'médecin spécialiste', many: 'médecins spécialistes' },
    'sage-femme': { one: 'sage-femme', many: 'sages-femmes' },
    infirmier: { one: 'infirmier', many: 'infirmiers' },
    pharmacien: { one: 'pharmacien', many: 'pharmaciens' },
    'masseur-kinesitherapeute': {
      one: 'masseur-kinésithérapeute',
      many: 'masseurs-kinésithérapeutes',
    },
    'chirurgien-dentiste': { one: 'chirurgien-dentiste', many: 'chirurgiens-dentistes' },
    orthophoniste: { one: 'orthophoniste', many: 'orthophonistes' },
    orthoptiste: { one: 'orthoptiste', many: 'orthoptistes' },
    'pedicure-podologue': { one: 'pédicure-podologue', many: 'pédicures-podologues' },
    biologiste: { one: 'biologiste', many: 'biologistes' },
    autre: { one: 'autre professionnel', many: 'autres professionnels' },
  } satisfies Record<Profession, Noun>,
  /** As someone says their own, in each of its forms. */
  own: {
    'medecin-generaliste': ['médecin généraliste'],
    'medecin-specialiste': ['médecin spécialiste'],
    'sage-femme': ['sage-femme'],
    infirmier: ['infirmier', 'infirmière'],
    pharmacien: ['pharmacien', 'pharmacienne'],
    'masseur-kinesitherapeute': ['masseur-kinésithérapeute', 'masseuse-kinésithérapeute'],
    'chirurgien-dentiste': ['chirurgien-dentiste', 'chirurgienne-dentiste'],
    orthophoniste: ['orthophoniste'],
    orthoptiste: ['orthoptiste'],
    'pedicure-podologue': ['pédicure-podologue'],
    biologiste: ['biologiste'],
    autre: [
      'psychologue',
      'diététicien',
      'diététicienne',
      'ergothérapeute',
      'aide-soignant',
      'aide-soignante',
    ],
  } satisfies Record<Profession, readonly string[]>,
  /** What people call it too, and would look for. */
  also: {
    'medecin-generaliste': ['généraliste'],
    'medecin-specialiste': ['gynécologue', 'pédiatre', 'psychiatre'],
    'sage-femme': ['maïeuticien'],
    infirmier: [],
    pharmacien: [],
    'masseur-kinesitherapeute': ['kinésithérapeute', 'kiné', 'physiothérapeute'],
    'chirurgien-dentiste': ['dentiste'],
    orthophoniste: [],
    orthoptiste: [],
    'pedicure-podologue': ['podologue', 'pédicure'],
    biologiste: [],
    autre: [
      'psychomotricien',
      'psychomotricienne',
      'opticien',
      'opticienne',
      'ambulancier',
      'ambulancière',
    ],
  } satisfies Record<Profession, readonly string[]>,
  structures: {
    esp: { one: 'équipe de soins primaires (ESP)', many: 'équipes de soins primaires (ESP)' },
    msp: {
      one: 'maison de santé pluriprofessionnelle (MSP)',
      many: 'maisons de santé pluriprofessionnelles (MSP)',
    },
    'centre-sante': { one: 'centre de santé', many: 'centres de santé' },
    cmp: { one: 'centre médico-psychologique (CMP)', many: 'centres médico-psychologiques (CMP)' },
    pmi: {
      one: 'service de protection maternelle et infantile (PMI)',
      many: 'services de protection maternelle et infantile (PMI)',
    },
    'etablissement-sante': { one: 'établissement de santé', many: 'établissements de santé' },
    'medico-social': { one: 'structure médico-sociale', many: 'structures médico-sociales' },
    pharmacie: { one: 'pharmacie', many: 'pharmacies' },
    laboratoire: {
      one: 'laboratoire de biologie médicale',
      many: 'laboratoires de biologie médicale',
    },
    ambulance: { one: 'ambulance', many: 'ambulances' },
    vsl: { one: 'véhicule sanitaire léger (VSL)', many: 'véhicules sanitaires légers (VSL)' },
    autre: { one: 'autre structure', many: 'autres structures' },
  } satisfies Record<StructureKind, Noun>,
} as const
