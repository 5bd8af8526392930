import { count } from '../words/format.ts'

export const frTakeAway = {
  actions: 'Emporter cette fiche',
  copyLink: 'Copier le lien',
  send: 'Partager',
  copied: 'Lien copié.',
  copyRefused: 'Le navigateur refuse l’accès au presse-papiers. Copiez le lien ci-dessous :',
  linkField: 'Lien vers cette fiche',
  print: 'Imprimer la fiche',
  printing: { sheet: 'Préparation de la fiche…', poster: 'Préparation de l’affiche…' },
  poster: (size: string) => `Affiche à épingler (${size})`,
  more: 'Plus',
  geojson: 'Périmètre (GeoJSON)',
  csv: 'Communes (CSV)',
  sketch: 'Esquisser un territoire à partir d’elle',
  embed: 'Intégrer la carte',
  downloaded: (file: string) => `Fichier ${file} téléchargé.`,
  nothingToDownload: 'Périmètre non publié : aucun fichier à télécharger.',
  schematicNote: 'Contours schématiques : les limites des communes sont approchées.',
  newTab: '(nouvel onglet)',
  dialog: {
    title: 'Intégrer la carte dans un site',
    intro:
      'Choisissez ce que la carte montre, puis collez le code dans votre page. Elle suivra les mises à jour de l’atlas.',
    region: 'Région',
    theme: 'Couleurs',
    autoTheme: 'Automatiques',
    departement: 'Département',
    allDepartements: 'Tous',
    code: 'Code à coller',
    copy: 'Copier le code',
    copied: 'Code copié.',
    copyRefused: 'Le navigateur refuse l’accès au presse-papiers. Copiez le code sélectionné.',
    preview: 'Voir l’aperçu',
    close: 'Fermer',
    frameTitle: (place: string) => `Carte des CPTS : ${place}`,
  },
  embedded: {
    title: (place: string) => `Carte des CPTS, ${place}`,
    key: 'Légende',
    choose: 'CPTS',
    chooseFrom: (n: number) =>
      n > 1
        ? `Choisir parmi ${count(n, 'CPTS renseignée', 'CPTS renseignées')}`
        : 'Choisir la CPTS renseignée',
    none: 'Aucune CPTS renseignée ne correspond.',
    close: 'Fermer la fiche',
    fullCard: 'Voir la fiche complète',
    app: 'Atlas CPTS',
  },
} as const
