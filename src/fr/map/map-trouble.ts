/** What is said where the map is not what it should be. */
export const frMapTrouble = {
  noWebglTitle: 'La carte ne peut pas s’afficher',
  noWebgl:
    'Ce navigateur ne donne pas accès à WebGL 2, nécessaire au dessin. Activez l’accélération graphique ou essayez un autre navigateur. La recherche et les fiches restent utilisables ici.',
  redrawn:
    'La carte graphique a perdu le dessin : il vient d’être refait. Vos choix et votre esquisse sont intacts.',
  schematic: 'Contours schématiques',
  schematicDetail:
    'Les limites des communes sont approchées : les contours officiels n’ont pas pu être obtenus. Les listes de communes et les populations, elles, sont exactes. La personne qui maintient l’atlas peut les reconstruire.',
} as const
