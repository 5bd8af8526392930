import { count, formatDate } from '../words/format.ts'
import { formatHour, formatInstant } from '../words/instant.ts'

const communes = (n: number): string => count(n, 'commune', 'communes')

/** The words of the sketches that one keeps: their names, where they are saved, how they come and go. */
export const frSketchDrafts = {
  name: 'Nom de l’esquisse',
  namedAt: (nom: string, now: string) => `${nom}, ${formatHour(new Date(now))}`,
  untitled: (day: string) => `Esquisse du ${formatDate(day)}`,
  around: (nom: string) => `Autour de ${nom}`,
  fromCpts: (nom: string) => `${nom} (esquisse)`,
  copyOf: (nom: string) => `${nom} (copie)`,
  drafts: 'Mes esquisses',
  draftsNone: 'Aucune autre esquisse sur cet appareil.',
  draftsUnread:
    'Les esquisses gardées sur cet appareil ne sont pas lues pour l’instant\u00a0: elles viennent dès qu’il répond.',
  draftNew: 'Nouvelle esquisse',
  draftWiden: 'Continuer au-delà de la région',
  underWay: {
    label: 'Esquisse en cours',
    back: 'Reprendre l’esquisse',
    shown: 'Esquisse affichée sur la carte',
    hide: 'Masquer l’esquisse',
    show: 'Afficher l’esquisse',
  },
  draftNameless: 'Sans nom',
  draftDetail: (n: number, modified: string, region: string | null) =>
    [communes(n), formatInstant(modified), region].filter(Boolean).join(' · '),
  draftDuplicate: (nom: string) => `Dupliquer ${nom}`,
  draftDelete: (nom: string) => `Supprimer ${nom}`,
  draftDeleted: (nom: string) => `« ${nom} » supprimée.`,
  draftRestore: 'Annuler la suppression',
  draftsUnsaved: (n: number) =>
    n > 1
      ? 'Non enregistrées, gardées tant que cette page est ouverte :'
      : 'Non enregistrée, gardée tant que cette page est ouverte :',
  draftsRemoving:
    'L’appareil refuse pour l’instant la suppression : elle est retentée tant que cette page est ouverte.',
  draftsDeleted: 'Supprimées récemment',
  draftBringBack: (nom: string) => `Rétablir ${nom}`,
  draftsUnreadable: (n: number) =>
    `${count(n, 'esquisse est illisible', 'esquisses sont illisibles')} sur cet appareil ; ${n > 1 ? 'elles sont laissées telles quelles' : 'elle est laissée telle quelle'}.`,
  status: {
    saved: 'Enregistrée sur cet appareil',
    saving: 'Enregistrement…',
    blank: 'S’enregistre dès le premier changement',
  },
  deletedElsewhere: 'Supprimée dans un autre onglet ; le prochain changement la rétablit.',
  unsavedTitle: 'Esquisse non enregistrée',
  unsavedAdvice:
    'L’esquisse reste entière tant que cette page est ouverte : copiez son lien ou téléchargez-la avant de la fermer.',
  retry: 'Réessayer',
  keepFile: {
    why: 'Cette esquisse n’est enregistrée que dans ce navigateur, qui peut l’effacer\u00a0: à la fermeture d’une fenêtre privée, après sept jours sans visite dans Safari, ou faute de place. Pour la garder à coup sûr, téléchargez-la dans un fichier.',
    download: 'Télécharger le fichier',
    read: 'Compris',
  },
  propose: 'Proposer ce périmètre',
  takeAway: 'Emporter cette esquisse',
  linkCopied: 'Lien copié : il contient toute l’esquisse, rien n’est déposé sur un serveur.',
  linkField: 'Lien vers cette esquisse',
  linkTooLong: 'Cette esquisse est trop découpée pour tenir dans un lien : téléchargez-la plutôt.',
  download: 'Télécharger',
  nothingToDownload: 'Ajoutez d’abord une commune.',
  formats: {
    geojson: 'GeoJSON (SIG, reprise)',
    csv: 'CSV (tableur)',
    kml: 'KML (Google Earth)',
    topojson: 'TopoJSON',
  },
  intake: {
    reading: 'Lecture en cours…',
    close: 'Fermer',
    taken: (nom: string, n: number) => `« ${nom} » ouverte : ${communes(n)}.`,
    formerPopulation: (annee: string) =>
      `Elle avait été faite sur la population ${annee} : les chiffres sont recalculés.`,
    translated: (list: string, n: number) =>
      `${n > 1 ? 'Codes d’avant fusion traduits' : 'Code d’avant fusion traduit'} : ${list}.`,
    recut: (list: string, n: number) =>
      `${n > 1 ? 'Découpes à revoir' : 'Découpe à revoir'}, les limites ayant pu changer : ${list}.`,
    unknown: (list: string, n: number) =>
      `${n > 1 ? 'Codes absents de cette carte, laissés' : 'Code absent de cette carte, laissé'} de côté : ${list}.`,
    ignored: (list: string, n: number) =>
      `${n > 1 ? 'Cellules qui ne sont pas des codes, ignorées' : 'Cellule qui n’est pas un code, ignorée'} : ${list}.`,
    failures: {
      'too-big':
        'Ce fichier dépasse 10 Mo : ce n’est pas une esquisse. Votre esquisse n’a pas changé.',
      'not-text':
        'Ce fichier n’est pas du texte (image, classeur…). Ouvrez un GeoJSON, TopoJSON, KML ou CSV.',
      'unknown-format':
        'Format non reconnu. Ouvrez un GeoJSON, TopoJSON, KML ou CSV exporté par l’atlas, ou une liste de codes INSEE.',
      damaged:
        'Ce lien ou ce fichier est incomplet ou abîmé : rien n’a été changé. Demandez-le à nouveau à son auteur.',
      'no-codes': 'Aucun code de commune de cette carte n’y figure. Votre esquisse n’a pas changé.',
      failed: 'La lecture n’a pas pu se faire. Vérifiez le réseau, puis réessayez.',
      newer:
        'Ce lien vient d’une version plus récente de l’atlas. Rechargez la page, puis ouvrez-le à nouveau.',
      'too-long': 'Ce lien est trop long pour être une esquisse. Demandez plutôt le fichier.',
      'not-here':
        'L’esquisse de cette adresse n’est pas sur cet appareil\u00a0: elle est restée sur celui où elle a été faite, ou en a été supprimée. Pour l’apporter ici, ouvrez-la là-bas, pressez « Copier le lien » et ouvrez ce lien ici.',
      'no-region':
        'Cette esquisse est d’une région absente de cet atlas. La personne qui maintient l’atlas peut l’ajouter ; rouvrez ensuite le lien.',
    },
  },
  revisionOf: (nom: string) => `Révise le périmètre publié\u00a0: ${nom}.`,
  startIntro:
    'Cliquez des communes sur la carte, peignez-les, ou partez de ce qui existe. Population, taille et financement suivent à chaque geste.',
  startNear:
    'Approchez la carte jusqu’à voir les communes, ou cherchez-en une par son nom. Une esquisse faite ici peut passer d’une région à l’autre.',
  startCpts: 'Partir d’une CPTS',
  startCptsChoose: 'Choisir une CPTS…',
  startPaste: 'Coller une liste de communes',
  startFile: 'Ouvrir un fichier',
} as const
