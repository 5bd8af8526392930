import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { announcement } from './announcements.ts'
import { download, type Patience } from './download.ts'
import type { Layer } from './layer.ts'
import { failureLine } from './refusals.ts'
import { progressBar, type Reporter } from './reporter.ts'
import type { Result } from './result.ts'
import type { ContourSource } from './sources.ts'

/** Where Etalab publishes its contours, and how long to wait for them; tests give their own server. */
export interface OfficialServer {
  readonly url: string
  /** Newest first. */
  readonly years: readonly number[]
  readonly patience: Patience
}

/** Source: https://etalab-datasets.geo.data.gouv.fr, Licence Ouverte 2.0. */
export const ETALAB: OfficialServer = {
  url: 'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs',
  years: [2026, 2025, 2024, 2023, 2022],
  patience: { connectMs: 15_000, stallMs: 30_000 },
}

export type OfficialSource = Extract<ContourSource, { kind: 'download' }>

export interface OfficialContours {
  readonly source: OfficialSource
  readonly bytes: Uint8Array
  readonly layer: Layer
}

/** The files that Etalab’s server has, newest first, and where each is kept once downloaded. */
export function officialSources(server: OfficialServer, cache: string): OfficialSource[] {
  return server.years.map((year) => ({
    kind: 'download',
    year,
    url: `${server.url}/${year}/geojson/communes-100m.geojson.gz`,
    path: join(cache, `communes-100m-${year}.geojson.gz`),
  }))
}

/**
 * Gets the newest official contours that can be had, from the cache or by download; null when there are none.
 *
 * Shape: a file enters the cache only once `read` has accepted it. An older vintage is tried when the server refuses one or serves
 * something else, not when the server cannot be reached: the cache alone is then looked into.
 */
export async function officialContours(
  server: OfficialServer,
  cache: string,
  offline: boolean,
  read: (bytes: Uint8Array, fichier: string) => Result<Layer>,
  reporter: Reporter,
): Promise<OfficialContours | null> {
  let isReachable = !offline
  for (const source of officialSources(server, cache)) {
    const fichier = basename(source.path)
    const cached = existsSync(source.path)
    if (!cached && !isReachable) continue
    if (!cached) reporter.write(`${announcement.downloading(source.url)}\n`)
    const got = cached
      ? ({ kind: 'complete', bytes: readFileSync(source.path) } as const)
      : await downloadShown(source.url, server.patience, reporter)
    if (got.kind !== 'complete') {
      const reason = got.kind === 'refused' ? announcement.refusedBy(got.status) : got.cause
      reporter.write(`${announcement.downloadFailed(reason)}\n`)
      isReachable = got.kind === 'refused'
      continue
    }
    const layer = read(got.bytes, fichier)
    if (layer.ok) {
      if (!cached) keep(source.path, cache, got.bytes)
      return { source, bytes: got.bytes, layer: layer.value }
    }
    reporter.write(`${failureLine(layer.failure)}\n`)
    if (cached) rmSync(source.path)
  }
  return null
}

async function downloadShown(
  url: string,
  patience: Patience,
  reporter: Reporter,
): ReturnType<typeof download> {
  const show = progressBar(reporter)
  const result = await download(url, patience, show)
  if (reporter.isTerminal) reporter.write('\n')
  return result
}

/** Written beside, then renamed: a file of the cache is always whole. */
function keep(path: string, cache: string, bytes: Uint8Array): void {
  mkdirSync(cache, { recursive: true })
  const beside = `${path}.${process.pid}.part`
  writeFileSync(beside, bytes)
  renameSync(beside, path)
}
