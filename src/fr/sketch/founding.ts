import type { NeedTheme } from '../../domain/sketch/founding-notes.ts'

/** What the path of those who create a CPTS and every paper that it leads to call the same. */
export const frFounding = {
  themes: {
    'medecin-traitant': 'Trouver un médecin traitant',
    'soins-non-programmes': 'Obtenir des soins non programmés',
    parcours: 'Parcours, maintien à domicile, patients complexes',
    prevention: 'Prévention, dépistage, vaccination',
    perinatalite: 'Périnatalité et santé de la femme',
    crises: 'Crises sanitaires',
    autres: 'Autres besoins',
  } satisfies Record<NeedTheme, string>,
  needs: 'Besoins de santé repérés',
  actors: 'Acteurs mobilisés',
  actions: 'Actions envisagées',
  noneShared: 'Aucune commune n’est partagée avec une CPTS au périmètre connu.',
} as const
