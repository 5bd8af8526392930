import { count, formatDate } from '../../../src/fr/words/format.ts'
import { fr } from '../../geo/typography.ts'
import type { BringFailure } from './ask.ts'
import type { Compared } from './compare.ts'

const failures: Readonly<Record<BringFailure['reason'], string>> = {
  'not-web': fr`Donnez une adresse qui commence par https:// ou http://.`,
  unreachable: fr`Le serveur ne répond pas, ou coupe sa réponse. Vérifiez l’adresse et le réseau, puis relancez.`,
  refused: fr`Le serveur refuse. Ouvrez l’adresse dans un navigateur : si elle a changé, donnez la nouvelle ; sinon, relancez plus tard.`,
  'too-big': fr`La réponse dépasse 100 Mo ou 20 000 objets. Demandez une seule région, par un filtre dans l’adresse.`,
  timeout: fr`Le serveur n’a pas fini de répondre à temps. Relancez plus tard, ou donnez-lui plus de temps avec --timeout, en secondes.`,
  cut: fr`La réponse s’arrête avant sa fin, plusieurs fois de suite. Relancez plus tard.`,
  'service-error': fr`Le service répond par une erreur. Vérifiez l’adresse et le nom de la couche (--layer), ou relancez plus tard.`,
  'not-geojson': fr`Le service ne donne pas de GeoJSON. Exportez la couche depuis son site, puis donnez l’adresse du fichier.`,
  'no-layer': fr`L’adresse est celle d’un service : dites quelle couche.`,
  'no-paging': fr`Le service rend plusieurs fois les mêmes objets, sans dire combien il en a : ses pages ne sont pas sûres. Exportez la couche depuis son site, puis donnez l’adresse du fichier.`,
  incomplete: fr`Le service annonce plus d’objets qu’il n’en rend : une page manque. Relancez plus tard.`,
  moving: fr`La couche a changé pendant la lecture, deux fois. Relancez plus tard.`,
  empty: fr`La couche est vide : cela ne veut pas dire que les CPTS ont disparu. Vérifiez l’adresse et le nom de la couche.`,
}
const unchanged = fr`Rien n’a été écrit.`

/** What `npm run data -- fetch` says on the way. */
export const word = {
  failure: ({ reason, detail }: BringFailure): string =>
    `${failures[reason]}${detail === null ? '' : ` (${detail})`} ${unchanged}`,
  unread: (words: string, detail: string | null): string =>
    `${words}${detail === null ? '' : ` (${detail})`} ${unchanged}`,
  lot: fr`Ce fichier est un lot de changements, pas une liste de CPTS. ${unchanged}`,
  sketch: fr`Ce fichier est une esquisse, pas une liste de CPTS. ${unchanged}`,
  noNameField: (fields: readonly string[]): string =>
    fr`Aucun champ ne semble nommer les CPTS. Dites lequel, par exemple --field ${fields[0] ?? 'NOM'}=nom. Champs : ${fields.join(', ')}. ${unchanged}`,
  tooManyCpts: fr`Plus de CPTS que n’en compte la France : un champ est pris pour un autre. Dites lequel nomme les CPTS avec --field CHAMP=nom. ${unchanged}`,
  nothingBuilt: fr`Aucune région n’est construite : npm run geo`,
  nothingHere: fr`Ce fichier ne parle d’aucune région construite. ${unchanged}`,
  noRecords: fr`Aucune CPTS n’est encore connue de l’atlas dans cette région.`,
  recordsDamaged: (region: string): string =>
    fr`Le fichier public/geo/cpts/${region}.json ne peut pas être lu : npm run data -- check public/geo/cpts/${region}.json`,
  warning: (source: string, today: string): string =>
    fr`Propositions d’après ${source}, lu le ${formatDate(today)} : rien ne change avant votre accord, fait par fait.`,
  unwritable: (folder: string): string => fr`Le dossier ${folder} ne peut pas être écrit.`,
  summary: ({ regionFile, added, changed, kept, gone, doubtful, same }: Compared): string =>
    fr`${regionFile.nom} : ${count(added.length, 'nouvelle', 'nouvelles')}, ${count(changed.length, 'changée', 'changées')}, ${count(kept.length, 'gardée', 'gardées')}, ${count(gone.length, 'absente', 'absentes')}, ${count(doubtful.length, 'douteuse', 'douteuses')}, ${count(same, 'sans changement', 'sans changement')}`,
  written: (report: string, files: readonly string[]): string =>
    files.length === 0
      ? fr`Compte rendu : ${report}. Rien à proposer.`
      : fr`Compte rendu : ${report}. À accepter dans l’atlas (/suivi) : ${files.join(', ')}`,
} as const
