import type { Taille } from '../../domain/cpts/size-class.ts'
import { count, formatDate, formatNumber, formatShare } from '../words/format.ts'

const communes = (n: number): string => count(n, 'commune', 'communes')
const more = (n: number): string => `et ${formatNumber(n)} ${n > 1 ? 'autres' : 'autre'}`

const ofInhabitants = (part: number): string =>
  part < 0.001 ? 'moins de 0,1 %' : formatShare(part)

/** The words of what a sketch leaves on paper: part of the one dictionary, in a file of their own for its length. */
export const frSketchPrint = {
  actions: 'Imprimer et emporter l’esquisse',
  dossier: 'Dossier (PDF)',
  sheetFor: (nom: string) => `Fiche de concertation avec ${nom}`,
  busy: {
    none: '',
    dossier: 'Préparation du dossier…',
    sheet: 'Préparation de la fiche…',
  },
  about: (n: string) => `≈ ${n}`,
  more,
  kickerRevision: 'Dossier de périmètre · révision d’une CPTS',
  kicker: 'Dossier de lettre d’intention · projet de CPTS',
  unnamed: 'Esquisse sans nom',
  made: (region: string, day: string) => `${region} · ${formatDate(day)}`,
  revises: (nom: string) => `Révise le périmètre publié : ${nom}.`,
  revision: (
    before: { readonly communes: number; readonly habitants: number },
    now: { readonly communes: number; readonly habitants: number },
  ) =>
    `Le périmètre passe de ${communes(before.communes)} (${formatNumber(before.habitants)} hab.) à ${communes(now.communes)} (${formatNumber(now.habitants)} hab.).`,
  added: (n: number, names: string) =>
    `${n > 1 ? 'Communes ajoutées' : 'Commune ajoutée'}\u00a0: ${names}.`,
  removed: (n: number, names: string) =>
    `${n > 1 ? 'Communes retirées' : 'Commune retirée'}\u00a0: ${names}.`,
  mapOf: (nom: string) => `Carte de l’esquisse ${nom} et des CPTS qui l’entourent`,
  mapKey:
    'Violet : l’esquisse. Gris : périmètres publiés, en tirets s’ils sont partiels. Hachures : commune partagée.',
  /** Over communes that an indicator colours. */
  mapKeyOver:
    'Violet\u00a0: l’esquisse. Contours verts\u00a0: périmètres publiés, en tirets s’ils sont partiels. Hachures\u00a0: commune partagée.',
  mapColours: (indicator: string) =>
    `Communes\u00a0: ${indicator}, couleurs expliquées avec ses chiffres.`,
  population: (annee: number | null) =>
    annee === null ? 'Population municipale' : `Population municipale ${annee}`,
  inhabitants: 'habitants',
  communes: 'Communes',
  cut: (n: number) => `dont ${formatNumber(n)} en partie`,
  area: 'Superficie',
  density: 'Densité',
  taille: 'Taille ACI',
  shape: (pieces: number, enclaves: number) =>
    `Territoire ${[
      pieces > 1 && `en ${formatNumber(pieces)} morceaux séparés`,
      enclaves > 0 && `avec ${count(enclaves, 'enclave', 'enclaves')}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  estimated: (n: number) =>
    `Estimation : ${count(n, 'habitant', 'habitants')} dans des communes prises en partie, comptés à proportion de la surface.`,
  estimatedTaille: 'estimation',
  toNext: (habitants: number, taille: Taille) =>
    `+ ${formatNumber(habitants)} hab. : taille ${taille}`,
  toPrevious: (habitants: number, taille: Taille) =>
    `− ${formatNumber(habitants)} hab. : taille ${taille}`,
  departements: (n: number) => (n > 1 ? 'Départements' : 'Département'),
  groups: 'Intercommunalités',
  groupsCount: (epci: number, ept: number, whole: number) =>
    `${[`${formatNumber(epci)} EPCI`, ept > 0 && `${formatNumber(ept)} EPT`].filter(Boolean).join(', ')}${whole > 0 ? `, dont ${count(whole, 'entier', 'entiers')}` : ''}`,
  held: (held: number, total: number, part: number | null) =>
    held === total
      ? `entier, ${communes(total)}`
      : `${formatNumber(held)} sur ${communes(total)}${part === null ? '' : `, ${ofInhabitants(part)} des habitants`}`,
  heldShort: (held: number, total: number, part: number | null) =>
    held === total
      ? `${formatNumber(held)} sur ${formatNumber(total)}`
      : `${formatNumber(held)} sur ${formatNumber(total)}${part === null ? '' : ` · ${ofInhabitants(part)} des hab.`}`,
  list: (n: number) => communes(n),
  listKey: 'commune, code INSEE, habitants ; par intercommunalité',
  listAnnex: 'La liste des communes est jointe en annexe.',
  annex: (n: number) => `Annexe : ${communes(n)}`,
  noGroup: 'Hors intercommunalité',
  partly: 'en partie (estimation)',
  sourcePopulation: (definition: string, source: string) =>
    `Population : ${definition}, ${source}.`,
  sourceCodes: (millesime: string, source: string) => `Codes (${millesime}) : ${source}.`,
  sourceContours: (source: string) => `Contours : ${source}.`,
  schematic:
    'Contours schématiques : les limites dessinées sont approchées ; communes et populations sont exactes.',
  neighbours: 'CPTS voisines et chevauchements',
  neighboursKey: (n: number) => {
    if (n === 0) return 'aucune CPTS n’est renseignée dans l’atlas'
    const known = n === 1 ? 'la seule CPTS renseignée' : `les ${formatNumber(n)} CPTS renseignées`
    return `d’après ${known} dans l’atlas, liste incomplète`
  },
  overlapsTone:
    'Un chevauchement n’est ni interdit ni une faute : il se discute entre équipes (fiche de concertation).',
  columns: {
    cpts: 'CPTS',
    shared: 'Communes partagées',
    twice: 'Hab. comptés deux fois',
    own: 'Part du projet',
    other: 'Part de la CPTS',
  },
  partial: 'périmètre partiel : un minimum',
  stageUnknown: 'avancement non renseigné',
  touching: 'Limitrophes, sans commune partagée',
  suggested: (noms: string) => `Peut-être concernées, périmètre non publié : ${noms}.`,
  noContact: 'contact non renseigné',
  actors: 'À qui adresser ce dossier',
  actorCpam: 'La caisse (CPAM) du département est l’interlocutrice locale de l’Assurance Maladie.',
  acrossRegions: (regions: readonly string[]) =>
    `${regions.length} régions (${regions.join(', ')}), donc ${regions.length} ARS`,
  actorsOfEach: (regions: readonly string[]) =>
    `Territoire à cheval sur ${regions.length} régions (${regions.join(', ')})\u00a0: les ARS, les URPS et les caisses (CPAM) de chacune sont concernées\u00a0; convenez avec elles de laquelle suit le dossier.`,
  actorsNext:
    'ARS, Assurance Maladie et URPS accompagnent dès la lettre d’intention. Les structures voisines figurent avec leurs contacts au tableau des CPTS.',
  need: (theme: string, said: string) => `${theme}\u00a0: ${said}`,
  inLetter: 'Dans la lettre d’intention, jointe à ce dossier.',
  place: 'Fait à',
  on: 'le',
  received: 'Le',
  signature: 'Signature',
  signatures: {
    team: 'Pour l’équipe du projet',
    ars: 'Reçu par l’ARS',
    arsOf: (region: string) => `Reçu par l’ARS ${region}`,
    am: 'Reçu par l’Assurance Maladie',
  },
  preparatory:
    'Document préparatoire : le périmètre est choisi par les professionnels, validé par l’ARS et l’Assurance Maladie.',
  madeWith: (day: string) => `Atlas CPTS, ${formatDate(day)}`,
  page: (n: number, annexed: boolean) => `Page ${n} sur 2${annexed ? ' et annexe' : ''}`,
  sheet: {
    kicker: 'Fiche de concertation',
    tone: 'Deux périmètres peuvent se chevaucher : rien ne l’interdit, des professionnels peuvent appartenir à plusieurs CPTS, et l’ordre d’arrivée ne décide pas. Cette fiche pose les chiffres pour en parler.',
    mapOf: (own: string, other: string) => `Carte du chevauchement entre ${own} et ${other}`,
    mapKey: 'Violet : l’esquisse. Tirets : l’autre CPTS. Hachures : communes partagées.',
    twice: 'Comptés deux fois',
    ownShare: 'Part de l’esquisse',
    otherShare: 'Part de l’autre CPTS',
    stage: 'Avancement de l’autre CPTS',
    contact: 'Contacts de la structure',
    shared: (n: number) => count(n, 'commune partagée', 'communes partagées'),
    scenarios: 'Quatre issues possibles, en chiffres',
    scenario: 'Les communes partagées sont gardées par',
    outcomes: {
      both: 'les deux territoires',
      sketch: 'l’esquisse seule',
      other: 'l’autre CPTS seule',
      neither: 'aucun des deux',
    },
    today: 'situation actuelle',
    population: 'Habitants',
    taille: 'Taille',
    unknown: '–',
    atLeast: (n: string) => `au moins ${n}`,
    partial:
      'Le périmètre publié de cette CPTS est partiel : sa population est un minimum, sa taille reste à établir.',
    estimated:
      '≈ : des communes sont prises en partie ; leurs habitants sont estimés à proportion de la surface.',
    discuss: 'Points à discuter',
    decision: 'Décision proposée',
  },
} as const
