/** The only hosts outside its own that the application asks anything of; the Content-Security-Policy allows no other. */
export const DATA_HOSTS: readonly string[] = [
  // Géoplateforme: addresses, and the optional Plan IGN background.
  'https://data.geopf.fr',
  // Santégraphie (DGOS): the national layer of CPTS perimeters.
  'https://santegraphie.fr',
]
