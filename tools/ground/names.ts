/** A name that no package gives with its place: where it is written, from which zoom and until which. Shape: [longitude, latitude]. */
export interface WrittenName {
  readonly nom: string
  readonly at: readonly [number, number]
  readonly from: number
  readonly until: number
}

const FAR = [3, 6] as const
/** Where a région or a département fills the view, a name has to stand near the border to be in sight at all. */
const NEAR = [6, 11] as const

const named = (
  nom: string,
  zooms: readonly [number, number],
  ...places: readonly (readonly [number, number])[]
): WrittenName[] => places.map((at) => ({ nom, at, from: zooms[0], until: zooms[1] }))

/** Countries around France and its overseas régions, in French. */
export const COUNTRY_NAMES: readonly WrittenName[] = [
  ...named('Espagne', FAR, [-3.4, 40.6]),
  ...named('Espagne', NEAR, [-2.1, 42.9], [0.3, 42.35], [2.35, 42.1]),
  ...named('Italie', FAR, [9.6, 44.9]),
  ...named('Italie', NEAR, [7.45, 44.72], [7.8, 44.05], [8.3, 45.8]),
  ...named('Sardaigne (Italie)', [6, 11], [9.25, 40.95]),
  ...named('Suisse', FAR, [8.1, 46.8]),
  ...named('Suisse', NEAR, [7.0, 46.75], [7.35, 46.15]),
  ...named('Allemagne', FAR, [9.3, 50.2]),
  ...named('Allemagne', NEAR, [8.25, 48.55], [7.25, 49.6], [7.95, 47.8]),
  ...named('Luxembourg', NEAR, [6.1, 49.75]),
  ...named('Belgique', FAR, [4.7, 50.75]),
  ...named('Belgique', NEAR, [5.3, 50.0], [3.6, 50.75], [2.85, 51.0], [4.6, 50.4]),
  ...named('Pays-Bas', [4, 8], [5.6, 52.1]),
  ...named('Royaume-Uni', FAR, [-1.4, 52.0]),
  ...named('Royaume-Uni', NEAR, [0.75, 51.15], [-1.3, 51.1]),
  ...named('Irlande', FAR, [-8.0, 53.2]),
  ...named('Portugal', FAR, [-8.1, 40.2]),
  ...named('Andorre', [7, 11], [1.57, 42.55]),
  ...named('Monaco', [9, 13], [7.42, 43.735]),
  ...named('Jersey', [7, 11], [-2.13, 49.22]),
  ...named('Guernesey', [7, 11], [-2.58, 49.455]),
  ...named('Autriche', [4, 7], [14.0, 47.5]),
  ...named('Algérie', FAR, [3.0, 35.5]),
  ...named('Suriname', [4, 11], [-55.3, 4.2], [-54.75, 2.9]),
  ...named('Brésil', FAR, [-53.0, 0.5]),
  ...named('Brésil', NEAR, [-51.6, 2.6], [-53.2, 1.95]),
  ...named('Dominique', [6, 11], [-61.35, 15.43]),
  ...named('Sainte-Lucie', [6, 11], [-60.97, 13.9]),
  ...named('Antigua', [7, 11], [-61.79, 17.08]),
  ...named('Montserrat', [7, 11], [-62.2, 16.74]),
  ...named('Maurice', [5, 11], [57.57, -20.28]),
  ...named('Madagascar', [3, 8], [46.9, -19.3]),
  ...named('Comores', [5, 10], [44.4, -12.22]),
]

/** Seas and oceans along the coasts of France, in French. */
export const SEA_NAMES: readonly WrittenName[] = [
  ...named('Océan Atlantique', FAR, [-7.5, 45.2]),
  ...named('Océan Atlantique', NEAR, [-2.6, 46.0], [-4.2, 47.1], [-2.1, 44.8]),
  ...named('Mer d’Iroise', [8, 11], [-5.0, 48.2]),
  ...named('Golfe de Gascogne', [5, 8], [-3.0, 44.6]),
  ...named('Manche', FAR, [-2.6, 49.9]),
  ...named('Manche', NEAR, [-0.6, 49.9], [-3.4, 49.15], [0.9, 50.3]),
  ...named('Mer du Nord', [4, 8], [2.7, 51.75]),
  ...named('Mer Méditerranée', FAR, [5.6, 41.8]),
  ...named('Mer Méditerranée', NEAR, [5.9, 42.75], [7.4, 43.3], [3.9, 42.9]),
  ...named('Golfe du Lion', [7, 10], [4.1, 43.2]),
  ...named('Mer Tyrrhénienne', [7, 10], [9.95, 42.1]),
  ...named('Océan Atlantique', [5, 11], [-51.2, 5.4], [-60.5, 15.05], [-60.75, 16.5]),
  ...named('Mer des Antilles', [5, 11], [-61.65, 14.65], [-62.05, 15.95]),
  ...named('Océan Indien', [5, 11], [55.05, -20.9], [56.05, -21.35]),
  ...named('Canal du Mozambique', [5, 11], [44.9, -12.95], [44.8, -13.2]),
]
/**
 * Where the town itself is, for communes so wide that their middle is elsewhere: in the hills, the marshes or the forest.
 * Shape: [longitude, latitude], by code INSEE.
 */
export const TOWN_PLACES: { readonly [code: string]: readonly [number, number] } = {
  '05061': [6.0785, 44.5594],
  '06088': [7.262, 43.7034],
  '13001': [5.4474, 43.5297],
  '13004': [4.6278, 43.6768],
  '13055': [5.3698, 43.2965],
  '13056': [5.0547, 43.4053],
  '13047': [4.9896, 43.5137],
  '13103': [5.0972, 43.6403],
  '2A004': [8.7369, 41.9267],
  '2B033': [9.4503, 42.7028],
  '2B096': [9.1512, 42.3061],
  '34301': [3.697, 43.4028],
  '75056': [2.3522, 48.8566],
  '83061': [6.737, 43.4332],
  '83069': [6.1286, 43.1204],
  '83137': [5.928, 43.1242],
  '97105': [-61.7261, 15.997],
  '97209': [-61.0732, 14.6037],
  '97302': [-52.3261, 4.9372],
  '97304': [-52.6466, 5.1579],
  '97311': [-54.0288, 5.5017],
  '97411': [55.4481, -20.8789],
  '97415': [55.2707, -21.0096],
  '97416': [55.4781, -21.3393],
  '97410': [55.7125, -21.0393],
  '97422': [55.5153, -21.2778],
  '97611': [45.2272, -12.7806],
}
