/**
 * How many communes the EPCI that lie in several régions have in all, by SIREN: with one région open only some of them are known.
 *
 * Source: `@etalab/decoupage-administratif` 6.0.0 (DGCL, COG 2026). A test holds it against the names that were built.
 */
export const EPCI_ACROSS: ReadonlyMap<string, number> = new Map([
  ['200030435', 22], // CC d’Aire-sur-l’Adour
  ['200035129', 23], // CC de Cèze Cévennes
  ['200035723', 11], // CC Ventoux Sud
  ['200040277', 81], // CA Agglo du Pays de Dreux
  ['200040681', 19], // CC Enclave des Papes - Pays de Grignan
  ['200066462', 41], // CC Interco Normandie Sud Eure
  ['200067668', 23], // CC de la Cléry, du Betz et de l’Ouanne
  ['200068088', 32], // CC Les Bertranges
  ['200068765', 60], // CC du Sisteronais-Buëch
  ['200069722', 44], // CC Interrégionale Aumale - Blangy-sur-Bresle
  ['200070308', 39], // CA Mâconnais Beaujolais Agglomération
  ['200070332', 63], // CC des Savoir-Faire
  ['200071033', 14], // CC Jabron-Lure-Vançon-Durance
  ['200071140', 44], // CA Moulins Communauté
  ['200071884', 44], // CC Le Grand Charolais
  ['200072106', 72], // CC Adour Madiran
  ['200072676', 51], // CC Maine Saosnois
  ['243500741', 31], // CA Redon Agglomération
  ['244400610', 15], // CA de la Presqu’île de Guérande Atlantique (Cap Atlantique)
  ['246100663', 31], // CU d’Alençon
  ['246401756', 29], // CC Pays de Nay
  ['247600588', 28], // CC des Villes Sœurs
  ['247800550', 36], // CC du Pays Houdanais (CCPH)
  ['248200016', 28], // CC des Deux Rives
  ['248400251', 16], // CA du Grand Avignon (COGA)
  ['248400335', 19], // CC Vaison Ventoux
])
