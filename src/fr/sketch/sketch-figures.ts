import type { Taille } from '../../domain/cpts/size-class.ts'
import { count, formatArea, formatNumber, formatShare } from '../words/format.ts'

const communes = (n: number): string => count(n, 'commune', 'communes')

/** The words of what a sketch comes to, and of what surrounds it. */
export const frSketchFigures = {
  population: 'Population municipale',
  estimated: (n: number) => `dont ${formatNumber(n)} par estimation (communes découpées)`,
  withoutFigure: (n: number) =>
    `${communes(n)} sans donnée de population : la taille reste indéterminée.`,
  unknownCodes: (n: number) => `${communes(n)} hors des données de la région.`,
  taille: 'Taille ACI',
  noTaille: 'à établir',
  gauge: (habitants: number, taille: Taille) =>
    `${count(habitants, 'habitant', 'habitants')}, taille ${taille} ; seuils à 40 000, 80 000 et 175 000`,
  flipAdd: 'L’ajout d’une seule de ces voisines change la taille :',
  flipRemove: 'Le retrait d’une seule de ces communes change la taille :',
  flip: (nom: string, habitants: number, taille: Taille, added: boolean) =>
    `${added ? 'Ajouter' : 'Retirer'} ${nom} (${formatNumber(habitants)} hab.), taille ${taille}`,
  flipShort: (habitants: number, taille: Taille, added: boolean) =>
    `${added ? '+' : '−'} ${formatNumber(habitants)} → taille ${taille}`,
  more: (n: number) => `et ${formatNumber(n)} ${n > 1 ? 'autres' : 'autre'}`,
  communes: 'Communes',
  cutCount: (n: number) => `dont ${formatNumber(n)} en partie`,
  area: 'Superficie',
  density: 'Densité',
  figures: 'Chiffres de l’esquisse',
  funding: 'Financement maximal',
  fundingYear: (amount: string) => `${amount} par an`,
  overlaps: 'Chevauchements',
  overlapsGlance: (n: number) => (n === 0 ? 'Aucun' : `avec ${count(n, 'CPTS', 'CPTS')}`),
  overlapsCount: (n: number) => `${formatNumber(n)} CPTS`,
  overlapsNone: 'Aucune commune partagée avec une CPTS au périmètre connu.',
  overlapsIntro:
    'Un chevauchement n’est ni interdit ni une faute : il se discute entre les deux équipes.',
  overlapLine: (n: number, habitants: number) =>
    `${count(n, 'commune partagée', 'communes partagées')}, ${count(habitants, 'habitant compté', 'habitants comptés')} deux fois`,
  /** Null for the share of a perimeter that is not whole. */
  overlapShares: (own: number, other: number | null) =>
    `${formatShare(own)} de l’esquisse${other === null ? '' : `, ${formatShare(other)} de cette CPTS`}`,
  overlapStage: (stage: string) => `Avancement : ${stage}`,
  overlapInPart: (names: readonly string[]) =>
    `${names.join(', ')} : cette CPTS n’en a qu’une partie, ces habitants ne sont pas comptés ici.`,
  originInPart: (names: readonly string[]) =>
    `La CPTS n’a qu’une partie de : ${names.join(', ')}. L’esquisse les compte en entier : la population est un maximum.`,
  overlapPartial: 'Périmètre partiel : le chevauchement réel peut être plus grand.',
  overlapRemove: 'Retirer ces communes',
  overlapSheet: 'Fiche de concertation',
  overlapZoom: 'Voir sur la carte',
  alerts: 'À regarder',
  piecesGlance: (n: number) => count(n, 'morceau', 'morceaux'),
  enclavesGlance: (n: number) => count(n, 'enclave', 'enclaves'),
  /** Of several: each has its own ARS. */
  regionsGlance: (n: number) => `${count(n, 'région', 'régions')}, donc ${formatNumber(n)} ARS`,
  regions: (noms: readonly string[]) =>
    `À cheval sur ${noms.length} régions (${noms.join(', ')}), donc ${noms.length} ARS.`,
  departementsGlance: (n: number) => count(n, 'département', 'départements'),
  sharedGlance: (n: number) => `Partage avec ${count(n, 'CPTS', 'CPTS')}`,
  shape: 'Forme et découpage',
  onePiece: 'D’un seul tenant.',
  pieces: (n: number) => `En ${formatNumber(n)} morceaux. Détachés du plus grand :`,
  piece: (noms: readonly string[], n: number) =>
    n > noms.length
      ? `${noms.join(', ')} et ${formatNumber(n - noms.length)} de plus`
      : noms.join(', '),
  enclaves: (n: number) => `${count(n, 'enclave', 'enclaves')} à l’intérieur :`,
  zoom: 'Zoomer',
  departements: 'Départements',
  epci: 'Intercommunalités (EPCI)',
  ept: 'Établissements publics territoriaux (EPT)',
  held: (held: number, cut: number, total: number, beyond: number) =>
    held === total
      ? `entier, ${communes(total)}`
      : `${formatNumber(held)} sur ${communes(total)}${cut > 0 ? ` et ${formatNumber(cut)} en partie` : ''}${beyond > 0 ? `, dont ${formatNumber(beyond)} hors de cette région` : ''}`,
  heldShare: (part: number) => `${formatShare(part)} de ses habitants`,
  addAll: 'Tout ajouter',
  removeAll: 'Tout retirer',
  addAllOf: (nom: string) => `Ajouter le reste : ${nom}`,
  removeAllOf: (nom: string) => `Retirer : ${nom}`,
  zonesAll: 'Zones sans CPTS connue',
  zonesIntro:
    'Communes qu’aucun périmètre connu ne couvre, groupées par contiguïté. Une CPTS peut y exister sans que son périmètre soit connu ici.',
  zonesNone: 'Toutes les communes sont dans un périmètre connu.',
  zone: (nom: string, others: number) =>
    others > 0 ? `${nom} et ${count(others, 'autre commune', 'autres communes')}` : nom,
  zoneFigures: (n: number, habitants: number) => `${communes(n)}, ${formatNumber(habitants)} hab.`,
  zoneTakers: 'Si une voisine la prenait :',
  zoneTaker: (nom: string, before: Taille | null, after: Taille | null) =>
    after === null
      ? `${nom} : taille inconnue`
      : before === after
        ? `${nom} : reste en taille ${after}`
        : `${nom} : passerait de la taille ${before} à la taille ${after}`,
  zoneSketch: (after: Taille) => `Cette esquisse : taille ${after}`,
  zoneNoTaker: 'Aucune CPTS connue ne la touche.',
  zoneSuggested: (noms: string) => `Peut-être couverte, périmètre non publié : ${noms}`,
  densityValue: (habitants: number, km2: number) =>
    `${formatNumber(Math.round(habitants / km2))} hab./km²`,
  areaValue: (km2: number) => `${formatArea(km2)} km²`,
} as const
