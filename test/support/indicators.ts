import type {
  CategoricalColumn,
  IndicatorColumn,
  IndicatorTable,
  NumericColumn,
} from '../../src/domain/indicators/indicator.ts'
import { code } from '../unit/domain/samples.ts'

/** A column of figures by code. */
export function numeric(
  valeurs: Readonly<Record<string, number>>,
  more: Partial<NumericColumn> = {},
): NumericColumn {
  return {
    kind: 'numeric',
    cle: 'apl',
    libelle: 'Accessibilité',
    unite: null,
    valeurs: byCode(valeurs),
    ...more,
  }
}

/** A column of categories by code. */
export function categorical(
  valeurs: Readonly<Record<string, string>>,
  more: Partial<CategoricalColumn> = {},
): CategoricalColumn {
  return {
    kind: 'categorical',
    cle: 'zonage',
    libelle: 'Zonage',
    valeurs: byCode(valeurs),
    ...more,
  }
}

export function table(
  colonnes: readonly IndicatorColumn[],
  more: Partial<IndicatorTable> = {},
): IndicatorTable {
  return {
    id: 'un',
    titre: 'Indicateur d’exemple',
    source: 'Source d’exemple',
    annee: 2024,
    colonnes,
    inconnus: [],
    ...more,
  }
}

function byCode<V>(valeurs: Readonly<Record<string, V>>): ReadonlyMap<ReturnType<typeof code>, V> {
  return new Map(Object.entries(valeurs).map(([text, valeur]) => [code(text), valeur]))
}
