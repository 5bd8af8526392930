import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communesCsv } from '../../../src/data/export/communes-csv.ts'
import { cellText } from '../../../src/data/export/csv-cell.ts'
import { codes, unit } from '../domain/samples.ts'

const [ain, aisne] = codes('01001 02001')
const territory = new Set([aisne!, ain!])

/** A strict reader of what RFC 4180 allows, with semicolons. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

function csvOf(nom: string, population: number | null = 12): string {
  const units = new Map([
    [ain!, unit('01001', population, { nom })],
    [aisne!, unit('02001', 7)],
  ])
  return communesCsv(territory, units, new Map([[aisne!, ['a', 'b']]]), 2023)
}

describe('the communes as CSV', () => {
  it('opens in a French Excel: BOM, semicolons, CRLF, one header, by code', () => {
    expect(csvOf('Ambérieu')).toBe(
      '\uFEFFcode;nom;departement;population;annee_population;commune_partagee\r\n' +
        '01001;Ambérieu;01;12;2023;non\r\n' +
        '02001;Commune 02001;02;7;2023;oui\r\n',
    )
  })

  it('leaves a figure that is missing empty, with its year; a true zero stays', () => {
    expect(parse(csvOf('A', null).slice(1))[1]).toEqual(['01001', 'A', '01', '', '', 'non'])
    expect(parse(csvOf('A', 0).slice(1))[1]?.[3]).toBe('0')
  })

  it('counts nobody of a commune that is held in part, and says so', () => {
    const units = new Map([[ain!, unit('01001', 12, { nom: 'Ambérieu' })]])
    const csv = communesCsv(new Set([ain!]), units, new Map(), 2023, null, new Set([ain!]))
    expect(parse(csv.slice(1))[1]).toEqual(['01001', 'Ambérieu (en partie)', '01', '', '', 'non'])
  })

  it('keeps a code that no unit answers to', () => {
    const csv = communesCsv(territory, new Map(), new Map(), 2023)
    expect(parse(csv.slice(1))[1]).toEqual(['01001', '', '', '', '', 'non'])
  })

  it('gives every name back, quotes, separators and line ends included, and none as a formula', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'ab é";\n\r\t=+-@\'') })
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string()), (nom) => {
        const rows = parse(csvOf(nom).slice(1))
        expect(rows.map(([code]) => code)).toEqual(['code', '01001', '02001'])
        const cell = rows[1]?.[1] ?? ''
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        expect(cellText(cell)).toBe(nom)
      }),
    )
  })
})
