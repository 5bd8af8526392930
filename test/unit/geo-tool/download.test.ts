import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OfficialServer } from '../../../tools/geo/official-contours.ts'
import { emptyProject, geo, readManifest, rowOfSquares, type Outcome } from './support.ts'

const contours = gzipSync(JSON.stringify(rowOfSquares(['2A004', '2A017'])))

type Answer = (response: ServerResponse) => void

const serve: Answer = (response) => {
  response.setHeader('content-length', contours.length)
  response.end(contours)
}
const answer404: Answer = (response) => {
  response.statusCode = 404
  response.end('absent')
}
const serveHtml: Answer = (response) => response.end('<html><body>Portail</body></html>')
const truncate: Answer = (response) => {
  response.setHeader('content-length', contours.length)
  response.write(contours.subarray(0, 40))
  setTimeout(() => response.destroy(), 20)
}
const cutArchive: Answer = (response) => response.end(contours.subarray(0, 60))
const stall: Answer = (response) => {
  response.setHeader('content-length', contours.length)
  response.write(contours.subarray(0, 40))
}
const neverAnswer: Answer = () => undefined

let project: ReturnType<typeof emptyProject>
let server: Server | undefined
let asked: string[]

beforeEach(() => {
  project = emptyProject()
  asked = []
})
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => {
    if (server) server.close(resolve)
    else resolve(null)
  })
  server = undefined
  project.remove()
})

/** Longer than a busy machine takes to answer itself, and what a test of silence can wait. */
const PATIENT_MS = 20_000
const IMPATIENT_MS = 600

/** A server of contours on this machine that answers each year so. */
async function serverOf(
  answers: Readonly<Record<number, Answer>>,
  waitMs = PATIENT_MS,
): Promise<OfficialServer> {
  const started = createServer((request, response) => {
    const year = Number(request.url?.split('/')[1])
    asked.push(String(year))
    answers[year]?.(response)
  })
  server = started
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve)
  })
  const address = started.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    years: [2026, 2025],
    patience: { connectMs: waitMs, stallMs: waitMs },
  }
}

const build = (from: OfficialServer): Promise<Outcome> =>
  geo(project.root, ['--region', '94'], from)

const cached = (year: number): string =>
  join(project.root, 'node_modules', '.cache', 'geo', `communes-100m-${year}.geojson.gz`)

describe('the download of official contours', () => {
  it('is kept in the cache, recorded in the manifest and not repeated', async () => {
    const from = await serverOf({ 2026: serve })
    const first = await build(from)
    expect(first).toMatchObject({ code: 0, errors: [] })
    expect(first.output).toContain('100')
    expect(readFileSync(cached(2026)).equals(contours)).toBe(true)
    expect(readManifest(project.root)).toMatchObject({
      schematic: false,
      contours: {
        fichier: 'communes-100m-2026.geojson.gz',
        bytes: contours.length,
        features: 2,
        millesime: '2026',
        url: `${from.url}/2026/geojson/communes-100m.geojson.gz`,
      },
    })
    await build(from)
    expect(asked).toEqual(['2026'])
  })

  it('takes the vintage before when the server has not the newest', async () => {
    const { code } = await build(await serverOf({ 2026: answer404, 2025: serve }))
    expect(code).toBe(0)
    expect(readManifest(project.root).contours.millesime).toBe('2025')
    expect(existsSync(cached(2026))).toBe(false)
  })

  it.each([
    ['a web page', serveHtml, 'page web (HTML)'],
    ['a cut archive', cutArchive, 'archive gzip tronquée'],
  ])('takes the vintage before, and says why, when it gets %s', async (_what, bad, reason) => {
    const { code, output } = await build(await serverOf({ 2026: bad, 2025: serve }))
    expect(code).toBe(0)
    expect(output).toContain(reason)
    expect(readManifest(project.root).contours.millesime).toBe('2025')
    expect(existsSync(cached(2026))).toBe(false)
  })

  it.each([
    ['stalls', stall, 'délai dépassé', IMPATIENT_MS],
    ['never answers', neverAnswer, 'délai dépassé', IMPATIENT_MS],
    ['breaks off', truncate, 'connexion interrompue', PATIENT_MS],
  ])('gives way to schematic contours when the server %s', async (_what, bad, reason, waitMs) => {
    const from = await serverOf({ 2026: bad, 2025: serve }, waitMs)
    const { code, output, errors } = await build(from)
    expect(asked).toEqual(['2026'])
    expect(output).toContain(reason)
    expect(output).toContain('contours schématiques')
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    expect(readManifest(project.root).schematic).toBe(true)
    expect(existsSync(cached(2026))).toBe(false)
  })

  it('gives way to schematic contours when nobody listens', async () => {
    const from = await serverOf({})
    server?.close()
    const { code, output } = await build(from)
    expect(code).toBe(0)
    expect(output.match(/échec/g)).toHaveLength(1)
    expect(output).toContain('connexion refusée')
    expect(readManifest(project.root)).toMatchObject({
      schematic: true,
      contours: { fichier: null, sha256: null },
    })
  })

  it('is not tried when it is forbidden', async () => {
    await serverOf({ 2026: serve })
    const { code, output } = await geo(project.root, ['--region', '94'])
    expect(code).toBe(0)
    expect(asked).toEqual([])
    expect(output).not.toContain('Téléchargement')
  })
})
