// What comes before a command: the dependencies and the map data.
import { buildMapData, install } from './lib/set-up.mjs'

install()
buildMapData()
