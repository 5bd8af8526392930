import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { names } from './layer-makers.ts'
import { BY_RANK, NAME_FONT, TERRITORY_SIZE, UNIT_SIZE } from './layers.ts'
import { MAP_COLOURS, type Theme } from './palette.ts'

/** The id of the CPTS or the code of the commune that is selected, kept by MapLibre as a property of the whole style. */
const NAMED: ExpressionSpecification = ['global-state', 'named']

/** Whether a name is that of what is not selected: the selected one stands elsewhere. */
export const isOther = (key: 'id' | 'code'): ExpressionSpecification => ['!=', ['get', key], NAMED]

/** The name of what is selected, which nothing takes the place of, in the colour of its outline: others may share its commune. */
export function selectedNames(theme: Theme): LayerSpecification[] {
  const { accent, halo } = MAP_COLOURS[theme]
  return [
    names('selected-unit-names', 'unit-names', NAME_FONT, UNIT_SIZE, BY_RANK),
    names('selected-territory-names', 'territory-names', NAME_FONT, TERRITORY_SIZE, BY_RANK),
  ].map((layer) => ({
    ...layer,
    filter: ['!', isOther(layer.id === 'selected-unit-names' ? 'code' : 'id')],
    layout: { ...layer.layout, 'text-allow-overlap': true },
    paint: { 'text-color': accent, 'text-halo-color': halo, 'text-halo-width': 1.6 },
  }))
}
