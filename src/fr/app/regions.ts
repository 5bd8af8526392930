import { REGIONS } from '../../domain/units/regions.ts'
import { count, formatNumber } from '../words/format.ts'

/** Units: bytes. "0,6 Mo"; never "0 Mo", which would read as nothing. */
const MEGABYTES = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const megabytes = (bytes: number): string => MEGABYTES.format(bytes / 1e6)

/** How many régions a sentence can name; the list of them all is elsewhere. */
const FEW = 6

/** The words of the régions: choosing one, waiting for it, having nothing in it yet, seeing all of them. */
export const frRegions = {
  france: 'France entière',
  metropole: 'Métropole',
  outreMer: 'Outre-mer',
  loading: (nom: string) => `Chargement : ${nom}…`,
  received: (received: number, expected: number | null) =>
    expected === null || received > expected
      ? `${megabytes(received)}\u00a0Mo reçus`
      : `${megabytes(received)}\u00a0Mo sur ${megabytes(expected)}\u00a0Mo`,
  readingDevice: 'Lecture de ce que garde cet appareil…',
  ready: (n: number, total: number) =>
    `${count(n, 'région', 'régions')} sur ${formatNumber(total)}`,
  unknownName: 'Région inconnue',
  withCount: (nom: string, cpts: number) => `${nom} (${formatNumber(cpts)})`,
  nationalWarning: (regions: readonly string[], built: number, unread: boolean) =>
    [
      `${count(regions.length, 'région sur 18 a', 'régions sur 18 ont')} des fiches${regions.length > 0 && regions.length <= FEW ? ` : ${regions.join(', ')}` : ''}.`,
      ...(built < REGIONS.length
        ? [
            `Ce site contient ${count(built, 'région', 'régions')}\u00a0; la population et les parts s’y rapportent.`,
          ]
        : []),
      ...(unread
        ? [
            'Cet appareil ne dit pas ce qui y a été modifié : pour certaines régions, seules les fiches publiées sont montrées.',
          ]
        : []),
    ].join(' '),
  byRegion: 'Par région',
  cptsCount: (n: number) => (n === 0 ? 'aucune connue' : `${formatNumber(n)} CPTS`),
  wholeFrance: 'Voir toute la France',
  inRegionTitle: {
    record: 'Une fiche se modifie dans sa région',
    newRecord: 'Une fiche se crée dans une région',
    data: 'Les données se lisent et s’apportent région par région',
    journal: 'Le journal se lit région par région',
    sending: 'Les changements s’envoient région par région',
    changes: 'Ce qui a changé se lit région par région',
    publication: 'Les modifications se publient région par région',
  },
  inRegion:
    'La vue de la France entière sert à lire et à comparer. Choisissez la région où continuer :',
  continueHere:
    'La vue de la France entière sert à lire et à comparer. Continuez dans la région de cette CPTS :',
}
