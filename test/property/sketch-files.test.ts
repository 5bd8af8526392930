import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSketchFile } from '../../src/data/sketch/read-sketch.ts'
import { writtenIn } from '../../src/data/link-text.ts'
import { decodeDraft, draftLink, encodeDraft } from '../../src/data/sketch/share-link.ts'
import { sketchCsv } from '../../src/data/sketch/sketch-csv.ts'
import type { SketchExport } from '../../src/data/sketch/sketch-export.ts'
import { sketchGeojson, sketchTopojson } from '../../src/data/sketch/sketch-features.ts'
import { sketchKml } from '../../src/data/sketch/sketch-kml.ts'
import { tidyName } from '../../src/domain/names/tidy-name.ts'
import { tidyPart } from '../../src/geometry/tidy-part.ts'
import { unit } from '../unit/domain/samples.ts'
import { anyDraft, anyPart, exportOf, fileOf, withDomParser } from '../support/drafts.ts'

beforeAll(withDomParser)

const FORMATS: Readonly<Record<string, (given: SketchExport) => string | Promise<string>>> = {
  CSV: sketchCsv,
  GeoJSON: sketchGeojson,
  TopoJSON: sketchTopojson,
  KML: sketchKml,
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What may happen to a link on its way: a character changed, lost, added, two that changed places, an end cut off. */
const accident = fc.tuple(
  fc.constantFrom('change', 'lose', 'add', 'swap', 'cut', 'repeat'),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.oneof(fc.constantFrom(...LETTERS), fc.constantFrom(...'=+/ .%é\n')),
)

function damaged(link: string, [kind, where, letter]: [string, number, string]): string {
  const at = Math.floor(where * link.length)
  const [before, after] = [link.slice(0, at), link.slice(at)]
  if (kind === 'change') return before + letter + after.slice(1)
  if (kind === 'lose') return before + after.slice(1)
  if (kind === 'add') return before + letter + after
  if (kind === 'swap') return before + after.charAt(1) + after.charAt(0) + after.slice(2)
  return kind === 'cut' ? before : link + after
}

describe('a sketch that travels', () => {
  it('comes back identical from a link', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (draft) => {
        const link = await encodeDraft(draft)
        expect(link).toMatch(/^[\w-]+$/)
        expect(await decodeDraft(link)).toEqual({ ok: true, draft })
      }),
    )
  })

  it('ends with a letter or a digit, and opens without the signs that mails took from its end', async () => {
    let ended = 0
    await fc.assert(
      fc.asyncProperty(anyDraft, fc.nat(), async (draft, seed) => {
        const names = Array.from({ length: 6 }, (_, rank) => `CPTS d’exemple ${seed + rank}`)
        for (const nom of names) {
          const written = await encodeDraft({ ...draft, nom })
          const link = draftLink('https://exemple.test/esquisse', written)
          expect(link).toMatch(/[A-Za-z0-9]$/)
          expect(writtenIn(link.split('#esquisse=')[1] ?? '')).toBe(written)
          const cut = written.replace(/[-_]{1,2}$/, '')
          if (cut === written) continue
          ended++
          expect(await decodeDraft(cut)).toEqual({ ok: true, draft: { ...draft, nom } })
        }
      }),
    )
    expect(ended).toBeGreaterThan(0)
  })

  it('never becomes another one, whatever happens to its link', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDraft,
        fc.array(accident, { minLength: 20, maxLength: 20 }),
        async (draft, accidents) => {
          const link = await encodeDraft(draft)
          for (const each of accidents) {
            const read = await decodeDraft(damaged(link, each))
            if (read.ok) expect(read.draft).toEqual(draft)
          }
        },
      ),
    )
  })

  it.each(Object.keys(FORMATS))('comes back identical from a %s file', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (draft) => {
        const codes = [...draft.sketch.units, ...draft.sketch.parts.keys()]
        const units = codes.map((code) => unit(code, 12, { nom: draft.nom }))
        const text = await FORMATS[format]!(exportOf(draft, units))
        expect(await readSketchFile(fileOf(text))).toEqual({ ok: true, draft, ignored: [] })
      }),
    )
  })

  it('is tidied once and for all', () => {
    fc.assert(
      fc.property(anyPart, ({ shape, share }) => {
        expect(tidyPart(shape, share)).toEqual({ shape, share })
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tidy = tidyName(text)
        expect(tidyName(tidy)).toBe(tidy)
        expect(Array.from(tidy).length).toBeLessThanOrEqual(120)
      }),
    )
  })
})
