import type { UnitCode } from '../units/unit.ts'

interface ColumnHead {
  /** Distinct within its table, and the same whenever the same file is loaded. */
  readonly cle: string
  /** What the column measures, as its header says: "Zonage sages-femmes". */
  readonly libelle: string
}

/**
 * A figure for each unit.
 *
 * Shape: a unit without a figure (an empty cell, "N/A", "secret") has no key; every value is finite.
 * Units: `unite` as it is to be read after a figure ("%", "pour 100 000 hab."); null where the file names none.
 */
export interface NumericColumn extends ColumnHead {
  readonly kind: 'numeric'
  readonly unite: string | null
  readonly valeurs: ReadonlyMap<UnitCode, number>
}

/**
 * A category for each unit.
 *
 * Shape: categories as the file writes them, trimmed ("3_intermediaire"), so that two files can be told to agree; a unit without one
 * (an empty cell, "N/A - résultat non disponible") has no key, and no category is empty.
 */
export interface CategoricalColumn extends ColumnHead {
  readonly kind: 'categorical'
  readonly valeurs: ReadonlyMap<UnitCode, string>
}

export type IndicatorColumn = NumericColumn | CategoricalColumn

/**
 * A table of indicators that a person loaded: what it says of each unit, and where it comes from.
 *
 * Shape: at least one column. Codes are today's, those of merged communes being translated; units of other régions keep their values,
 * so that one national file serves each of them. Of Paris, Lyon and Marseille only the arrondissements count: a rate or a category of the
 * whole city is that of each, a count is of none.
 * Source: the file; none is published with the atlas.
 */
export interface IndicatorTable {
  /** Fingerprint of what the file says, so that the same file loaded again takes its own place. */
  readonly id: string
  /** "Zonage sages-femmes": from the file, else its name, and the person's to change. */
  readonly titre: string
  /** Who publishes it ("CartoSanté"); null where the file does not say. */
  readonly source: string | null
  /** The year its figures are of; null where the file does not say. */
  readonly annee: number | null
  readonly colonnes: readonly IndicatorColumn[]
  /**
   * Codes as the file writes them, distinct and in ascending order, that lie in a département of the layer and that no unit of it
   * answers to, nor ever became one: told to the person, counted nowhere.
   */
  readonly inconnus: readonly string[]
}
