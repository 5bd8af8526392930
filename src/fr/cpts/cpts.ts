import type { FactKey } from '../../domain/cpts/completeness.ts'
import type { Perimetre } from '../../domain/cpts/cpts.ts'
import type { Volet } from '../../domain/contract/funding-scale.ts'
import type { Mission } from '../../domain/cpts/mission.ts'
import type { DeadlineStatus } from '../../domain/contract/mission-calendar.ts'
import { formatDate, formatNumber } from '../words/format.ts'

/** A date in a sentence: "le 14 févr. 2024", "févr. 2024", "2024". */
const dated = (date: string): string =>
  date.length === 'AAAA-MM-JJ'.length ? `le ${formatDate(date)}` : formatDate(date)

/** What several screens say of a CPTS. */
export const frCpts = {
  /** Where the date of a source is not known to be missing. */
  source: 'source',
  unknown: 'Non renseigné',
  stageDate: (date: string) => formatDate(date),
  perimetre: {
    complet: 'Périmètre complet',
    partiel: 'Périmètre partiel',
    inconnu: 'Périmètre non publié',
  } satisfies Record<Perimetre['etat'], string>,
  atLeast: (n: number) => `au moins ${formatNumber(n)}`,
  taille: (taille: number) => `Taille ${taille}`,
  /** Shape: null for a profession that nobody said. */
  mailSubject: (nom: string, profession: string | null) =>
    `${nom}\u00a0: prise de contact${profession === null ? '' : ` (${profession})`}`,
  site: 'Site',
  email: 'Courriel',
  telephone: 'Téléphone',
  contactUnknown: (what: string) => `${what} non renseigné`,
  recoded: (from: string, to: string) =>
    `La source dit ${from}, commune fusionnée depuis : c’est aujourd’hui ${to}.`,
  recodedWider: (from: string, to: string) =>
    `La source dit ${from}, commune fusionnée depuis dans ${to}, que le périmètre ne nommait pas : il en prend peut-être trop.`,
  recodedSplit: (from: string, among: readonly string[]) =>
    `La source dit ${from}, commune partagée depuis entre ${among.join(' et ')} : elle n’est pas comptée tant que la fiche ne dit pas laquelle.`,
  day: formatDate,
  between: (from: string, to: string) => `entre ${dated(from)} et ${dated(to)}`,
  withStatus: (date: string, status: string) => `${date} (${status})`,
} as const

export const frActionState = { 'en-cours': 'en cours', prevu: 'prévu' } as const

export const frDeadlineStatus = {
  echu: 'passée',
  'peut-etre-echu': 'peut-être passée',
  'sous-3-mois': 'sous 3 mois',
  'a-venir': 'à venir',
} as const satisfies Record<DeadlineStatus, string>

export const frMissions = {
  M1: 'Accès aux soins',
  M2: 'Parcours pluriprofessionnels',
  M3: 'Prévention',
  M4: 'Crises sanitaires graves',
  M5: 'Qualité et pertinence',
  M6: 'Accompagnement des professionnels',
} as const satisfies Record<Mission, string>

export const frVolets = {
  fonctionnement: 'Fonctionnement',
  M1: 'Accès aux soins',
  M2: 'Parcours',
  M3: 'Prévention',
  M4: 'Crises sanitaires',
  M5: 'Qualité (optionnelle)',
  M6: 'Accompagnement (optionnelle)',
} as const satisfies Record<Volet, string>

export const frFacts = {
  perimetre: 'périmètre',
  departements: 'département',
  stade: 'avancement',
  aci: 'date de l’ACI',
  missions: 'missions',
  perinatalite: 'périnatalité',
  site: 'site',
  email: 'courriel',
  telephone: 'téléphone',
  populationAnnoncee: 'population annoncée',
  finess: 'numéro FINESS',
} as const satisfies Record<FactKey, string>

/** The same where they are missing: a perimeter that is known in part is missing as a whole one. */
export const frMissing = { ...frFacts, perimetre: 'périmètre complet' } as const
