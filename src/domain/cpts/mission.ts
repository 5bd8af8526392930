/** The missions of the ACI: M1 to M4 are socle, M5 and M6 optionnelles. */
export const MISSIONS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'] as const
export type Mission = (typeof MISSIONS)[number]

/** A mission that every CPTS under contract must carry out. */
export type MissionSocle = 'M1' | 'M2' | 'M3' | 'M4'

/** A mission that a CPTS may choose. */
export type MissionOptionnelle = Exclude<Mission, MissionSocle>

export const MISSIONS_SOCLE: readonly MissionSocle[] = ['M1', 'M2', 'M3', 'M4']
export const MISSIONS_OPTIONNELLES: readonly MissionOptionnelle[] = ['M5', 'M6']

/**
 * The time a mission is given from the signature of the ACI.
 *
 * Units: months, to the first actions and to the full deployment.
 */
export interface MissionDelays {
  readonly premieresActions: number
  readonly deploiementComplet: number
}

/**
 * The delays of the missions socle; M5 and M6 have none.
 *
 * M1 accès aux soins, M2 parcours pluriprofessionnels, M3 prévention, M4 crises sanitaires graves (socle since avenant 2).
 * Units: months.
 * Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024): "mise en œuvre sous 6 à 18 mois", "sous 12 à 24 mois".
 */
export const MISSION_DELAYS: Readonly<Record<MissionSocle, MissionDelays>> = {
  M1: { premieresActions: 6, deploiementComplet: 18 },
  M2: { premieresActions: 12, deploiementComplet: 24 },
  M3: { premieresActions: 12, deploiementComplet: 24 },
  M4: { premieresActions: 6, deploiementComplet: 18 },
}

/** Tells the missions that every contract requires from those that a CPTS may choose. */
export function isSocle(mission: Mission): mission is MissionSocle {
  return Object.hasOwn(MISSION_DELAYS, mission)
}

/** The delays of any mission; null for the optionnelles, which have no deadline. */
export function missionDelays(mission: Mission): MissionDelays | null {
  return isSocle(mission) ? MISSION_DELAYS[mission] : null
}
