import type { Page } from '@playwright/test'

/**
 * What is wrong with the names that a map shows: cut, under a control, one over another, outside of what bears it or over a neighbour, a sea or a country
 * written twice or nowhere though a place of it is free, a département, a selection or one of `cities` without its own.
 *
 * Only MapLibre can tell where it placed them, and keeps that to itself, as the application does its map: both are read as they are
 * inside, and whoever finds none of it fails.
 */
export const nameFaults = (
  page: Page,
  cities: readonly string[] = [],
): Promise<readonly string[]> => page.evaluate(look, cities)

type Box = readonly [number, number, number, number]
interface Feature {
  readonly layer: { readonly id: string }
  readonly properties: {
    readonly nom?: string
    readonly code?: string
    readonly id?: string
    readonly kind?: string
    readonly from?: number
    readonly until?: number
  }
  readonly geometry: { readonly coordinates: [number, number] }
}
/** Of MapLibre, only what is read here. */
interface Inside {
  readonly getCanvas: () => HTMLCanvasElement
  readonly getGlobalState: () => { readonly named?: string | null }
  readonly project: (at: [number, number]) => { readonly x: number; readonly y: number }
  readonly getZoom: () => number
  readonly queryRenderedFeatures: (
    box: readonly [readonly [number, number], readonly [number, number]] | undefined,
    options: { readonly layers: readonly string[] },
  ) => readonly Feature[]
  readonly getStyle: () => { readonly layers: readonly { readonly id: string; type: string }[] }
  readonly getSource: (id: string) => { getData: () => Promise<{ features: readonly Feature[] }> }
  readonly style: {
    readonly placement: {
      readonly collisionIndex: {
        readonly grid: {
          query: (
            x1: number,
            y1: number,
            x2: number,
            y2: number,
          ) => readonly {
            readonly key: { readonly bucketInstanceId: number; readonly featureIndex: number }
            readonly x1: number
            readonly y1: number
            readonly x2: number
            readonly y2: number
          }[]
        }
      }
      readonly retainedQueryData: {
        readonly [bucket: number]: {
          readonly bucketIndex: number
          readonly featureIndex: { readonly bucketLayerIDs: readonly (readonly string[])[] }
        }
      }
    }
  }
}
interface Fiber {
  readonly return: Fiber | null
  readonly memoizedState: Hook | null
}
interface Hook {
  readonly memoizedState: unknown
  readonly next: Hook | null
}

/** Runs in the page, hence holds all that it needs. */
async function look(cities: readonly string[]): Promise<readonly string[]> {
  const container = document.querySelector<HTMLElement>('[data-testid=map]')
  if (!container) throw new Error('no map')
  const map = mapIn(container)
  const { width, height, left, top } = container.getBoundingClientRect()
  const layers = map
    .getStyle()
    .layers.filter(({ id, type }) => type === 'symbol' && id !== 'kept-free')
    .map(({ id }) => id)
  const placed = boxesOf(map, width, height)
  const written = map.queryRenderedFeatures(undefined, { layers })
  const covers = Array.from(
    document.querySelectorAll('.maplibregl-ctrl, [data-over-map]'),
    (element): Box => {
      const box = element.getBoundingClientRect()
      return [box.left - left, box.top - top, box.right - left, box.bottom - top]
    },
  )
  const meet = (a: Box, b: Box): boolean =>
    a[0] < b[2] - 1 && b[0] < a[2] - 1 && a[1] < b[3] - 1 && b[1] < a[3] - 1
  const nameOf = ([x1, y1, x2, y2]: Box): string => {
    const found = map.queryRenderedFeatures(
      [
        [x1, y1],
        [x2, y2],
      ],
      { layers },
    )
    return found.map(({ properties }) => properties.nom).join(' / ')
  }
  const faults: string[] = []
  const far = written.filter(({ layer: { id } }) => id === 'sea-names' || id === 'country-names')
  placed.forEach(({ key, box, layer }, at) => {
    if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height)
      faults.push(`coupé : ${nameOf(box)}`)
    if (covers.some((cover) => meet(cover, box))) faults.push(`sous une commande : ${nameOf(box)}`)
    for (const other of placed.slice(at + 1))
      if (other.key !== key && meet(other.box, box))
        faults.push(`l’un sur l’autre : ${nameOf(box)}`)
    if (isAstray(layer, box)) faults.push(`hors de son territoire : ${nameOf(box)}`)
    if (layer === 'territory-names' && isAway(box))
      faults.push(`trop loin hors du sien : ${nameOf(box)}`)
  })
  for (const { properties, geometry } of far)
    if (far.some((other) => isAgain(other, properties.nom, geometry.coordinates)))
      faults.push(`écrit deux fois : ${properties.nom}`)
  const farNames = (await map.getSource('ground-names').getData()).features.filter(
    ({ properties: { kind } }) => kind === 'mer' || kind === 'pays',
  )
  for (const nom of new Set(farNames.filter(isFreeAt).map(({ properties }) => properties.nom)))
    if (!far.some(({ properties }) => properties.nom === nom))
      faults.push(`mer ou pays sans nom : ${nom}`)
  const says = (key: string): boolean =>
    written.some(({ properties: { code, id } }) => code === key || id === key)
  const { named } = map.getGlobalState()
  if (named && !says(named)) faults.push(`sélection sans nom : ${named}`)
  const free: Box = [20, 20 + covered('top'), width - 20, height - 20 - covered('bottom')]
  const { features } = await map.getSource('departement-names').getData()
  for (const { properties, geometry } of map.getZoom() < 11 ? features : []) {
    const { x, y } = map.project(geometry.coordinates)
    if (!meet(free, [x, y, x + 3, y + 3])) continue
    const isWritten = written.some(
      ({ layer, properties: { nom, code } }) =>
        (layer.id.startsWith('departement') && code === properties.code) ||
        (/^(prefecture|great-city|city)-n/.test(layer.id) && nom === properties.nom),
    )
    if (!isWritten) faults.push(`département sans nom : ${properties.nom}`)
  }
  for (const city of cities)
    if (!written.some(({ properties }) => properties.nom === city))
      faults.push(`ville sans nom : ${city}`)
  return faults

  /** Whether a sea or a country is to be written at this zoom, and has room there with some to spare. */
  function isFreeAt({
    properties: { nom = '', from = 0, until = 24 },
    geometry,
  }: Feature): boolean {
    const zoom = map.getZoom()
    if (zoom < from || zoom >= until) return false
    const { x, y } = map.project(geometry.coordinates)
    const words = nom.split(' ')
    const across = 6 * Math.max(...words.map(({ length }) => length)) + 14
    const down = 9 * words.length + 14
    const box: Box = [x - across, y - down, x + across, y + down]
    return (
      box[0] >= 0 &&
      box[1] >= covered('top') &&
      box[2] <= width &&
      box[3] <= height - covered('bottom') &&
      !covers.some((cover) => meet(cover, box)) &&
      !placed.some((other) => meet(other.box, box)) &&
      !isOnLand(box)
    )
  }

  function covered(edge: string): number {
    const root = getComputedStyle(document.documentElement)
    return Number.parseFloat(root.getPropertyValue(`--covered-${edge}`)) || 0
  }

  function boxesOf(
    { style: { placement } }: Inside,
    width: number,
    height: number,
  ): readonly { key: string; box: Box; layer: string | undefined }[] {
    // MapLibre places names a little beyond what is seen.
    const beyond = 100
    const found = placement.collisionIndex.grid.query(0, 0, width + 2 * beyond, height + 2 * beyond)
    return found.flatMap(({ key: { bucketInstanceId, featureIndex }, x1, y1, x2, y2 }) => {
      const of = placement.retainedQueryData[bucketInstanceId]
      const layer = of?.featureIndex.bucketLayerIDs[of.bucketIndex]?.[0]
      const box: Box = [x1 - beyond, y1 - beyond, x2 - beyond, y2 - beyond]
      const isSeen = box[0] < width && box[1] < height && box[2] > 0 && box[3] > 0
      if (layer === 'kept-free' || !isSeen) return []
      return [{ key: `${bucketInstanceId} ${featureIndex}`, box, layer }]
    })
  }

  /** Whether the middle of a name lies in no territory, commune or département that bears it; that of a sea or a country, on a région. */
  function isAstray(layer: string | undefined, box: Box): boolean {
    const at = middleOf(box)
    if (layer === 'sea-names' || layer === 'country-names') return isOnLand(box)
    const of = layer?.match(/(territory|unit|departement)-n/)?.[1]
    if (!layer || !of) return false
    const ids = ({ properties: { id, code } }: Feature): string => id ?? code ?? ''
    const own = map.queryRenderedFeatures([at, at], { layers: [layer] }).map(ids)
    const under = { territory: 'territory-fills', unit: 'units', departement: 'land' }[of] ?? ''
    const lying = new Set(map.queryRenderedFeatures([at, at], { layers: [under] }).map(ids))
    return own.length > 0 && !own.some((id) => lying.has(id))
  }

  /** Whether more than a fifth of a name lies in other territories, or less than a quarter of it in its own. */
  function isAway([x1, y1, x2, y2]: Box): boolean {
    const at = middleOf([x1, y1, x2, y2])
    const ids = (where: readonly [number, number], layer: string) =>
      map
        .queryRenderedFeatures([where, where], { layers: [layer] })
        .map(({ properties: { id = '' } }) => id)
    const [own] = ids(at, 'territory-names')
    const air = 3
    const across = 10
    const down = 4
    let [inside, outside] = [0, 0]
    for (let step = 0; step < across * down; step += 1) {
      const x = x1 + air + ((x2 - x1 - 2 * air) * ((step % across) + 0.5)) / across
      const y = y1 + air + ((y2 - y1 - 2 * air) * (Math.floor(step / across) + 0.5)) / down
      const there = ids([x, y], 'territory-fills')
      if (own !== undefined && there.includes(own)) inside += 1
      else if (there.length > 0) outside += 1
    }
    const all = across * down
    return own !== undefined && (outside > 0.22 * all || inside < 0.22 * all)
  }

  function isOnLand([x1, y1, x2, y2]: Box): boolean {
    const corners = [
      [x1, y1],
      [x2, y2],
    ] as const
    return map.queryRenderedFeatures(corners, { layers: ['land'] }).length > 0
  }

  function isAgain(other: Feature, nom: string | undefined, [lon, lat]: [number, number]): boolean {
    const [x, y] = other.geometry.coordinates
    // The same point is in several tiles; a name counts once a pair, from the west.
    return other.properties.nom === nom && (x > lon + 0.01 || (x > lon - 0.01 && y > lat + 0.01))
  }

  function middleOf([x1, y1, x2, y2]: Box): readonly [number, number] {
    return [(x1 + x2) / 2, (y1 + y2) / 2]
  }

  /** What draws on a map is handed it. */
  function mapIn(element: HTMLElement): Inside {
    const own = Object.entries(element).find(([name]) => name.startsWith('__reactFiber$'))
    for (let fiber = own?.[1] as Fiber | null; fiber; fiber = fiber.return)
      for (let hook = fiber.memoizedState; hook && 'next' in hook; hook = hook.next) {
        const kept = hook.memoizedState as { setDrawing?: unknown } | null
        if (!kept || typeof kept !== 'object' || typeof kept.setDrawing !== 'function') continue
        let inside: Inside | null = null
        kept.setDrawing((map: Inside) => {
          inside = map
          return () => undefined
        })
        kept.setDrawing(null)
        if (inside) return inside
      }
    throw new Error('the application keeps no map where it did')
  }
}
