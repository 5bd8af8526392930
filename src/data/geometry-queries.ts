import { queryOptions } from '@tanstack/react-query'
import type { Atlas } from '../domain/atlas.ts'
import type { NeighbourGraph } from '../domain/contiguity.ts'
import type { Outline } from '../geometry/outline.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
import type { UnitCode } from '../domain/unit.ts'
import type { GeometryClient } from '../worker/client.ts'
import type { RegionFile } from './region-file.ts'

/** A région as the worker opened it: drawings, and the graph that contiguity needs. */
export interface RegionGeometry {
  readonly shapes: RegionShapes
  readonly neighbours: NeighbourGraph
  readonly border: ReadonlySet<UnitCode>
}

export const regionGeometryQuery = (
  client: GeometryClient,
  region: string,
  file: RegionFile | undefined,
) =>
  queryOptions({
    queryKey: ['region-geometry', region],
    enabled: file !== undefined,
    queryFn: async ({ signal }): Promise<RegionGeometry> => {
      if (!file) throw new Error('asked before the file was read')
      const { shapes, neighbours, border } = await client.ask(
        'open',
        { region, topology: file.topology },
        signal,
      )
      return { shapes, neighbours: new Map(neighbours), border: new Set(border) }
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })

/** The area of every unit, which only what is composed needs. Units: km². */
export const areasQuery = (
  client: GeometryClient,
  region: string,
  geometry: RegionGeometry | undefined,
) =>
  queryOptions({
    queryKey: ['areas', region],
    enabled: geometry !== undefined,
    queryFn: async ({ signal }): Promise<ReadonlyMap<UnitCode, number>> =>
      new Map(await client.ask('areas', { region }, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })

/** The outline of every CPTS that has units on the map, by id; units without contour are left out of the drawing. */
export const outlinesQuery = (
  client: GeometryClient,
  region: string,
  atlas: Atlas | undefined,
  geometry: RegionGeometry | undefined,
) =>
  queryOptions({
    queryKey: ['outlines', region],
    enabled: atlas !== undefined && geometry !== undefined,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Outline>> => {
      const drawable = (code: UnitCode): boolean => geometry?.neighbours.has(code) ?? false
      const answers = await Promise.all(
        [...(atlas?.facts.values() ?? [])].map(async ({ cpts, territory }) => {
          const codes = [...territory].filter(drawable)
          return [cpts.id, await client.ask('outline', { region, codes }, signal)] as const
        }),
      )
      return new Map(answers.flatMap(([id, answer]) => (answer.ok ? [[id, answer.outline]] : [])))
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })
