import { formatNumber } from '../words/format.ts'

const nCpts = (n: number): string => `${formatNumber(n)} CPTS`

/** The words of the register as a file, and of asking for it. */
export const frRegisterExport = {
  open: 'Exporter',
  formats: { csv: 'CSV (tableur)', xlsx: 'Excel (.xlsx)', geojson: 'GeoJSON (SIG)' },
  what: (n: number) => `${nCpts(n)}, selon les filtres`,
  linkField: 'Lien vers ces CPTS',
  saved: (file: string, n: number) => `Fichier ${file} téléchargé : ${nCpts(n)}.`,
  failed: 'Le fichier n’a pas pu être écrit. Réessayez, ou choisissez un autre format.',
  noOutlines: 'GeoJSON : les contours ne sont pas encore prêts.',
  columns: {
    id: 'Identifiant',
    nom: 'Nom',
    alias: 'Autres noms',
    region: 'Région',
    departements: 'Départements',
    avancement: 'Avancement',
    avancementDate: 'Avancement atteint le',
    aci: 'ACI signé le',
    echeance: 'Prochaine échéance',
    taille: 'Taille ACI',
    population: 'Population municipale',
    populationEntiere: 'Population municipale entière',
    populationAnnoncee: 'Population annoncée',
    perimetre: 'Périmètre',
    communes: 'Nombre de communes',
    codes: 'Codes INSEE',
    missions: 'Missions',
    perinatalite: 'Périnatalité',
    site: 'Site',
    email: 'Courriel',
    telephone: 'Téléphone',
    finess: 'FINESS',
    completude: 'Faits renseignés (%)',
    manquants: 'Non renseigné',
    sources: 'Sources',
    /** Told where it is met: in the file. */
    empreinte: 'Empreinte (sert au retour du fichier, ne pas modifier)',
  },
  sourcesSheet: 'Sources',
  sourceColumns: {
    id: 'Identifiant',
    nom: 'CPTS',
    fait: 'Fait',
    source: 'Source',
    date: 'Date de la source',
  },
  yes: 'oui',
  no: 'non',
} as const
