import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { bookParts, bytesOf, zipped } from '../support/import-files.ts'
import { accidents, damaged, holds, hurt, RUNS } from '../support/hurt-files.ts'

// Thousands of files each; a busy machine must not fail them.
vi.setConfig({ testTimeout: 180_000 })

const CASES = join(import.meta.dirname, '../fixtures/cases')

describe('a table that is not as it should be never does more than say so', () => {
  it('as CSV', async () => {
    const csv =
      'CPTS;Code INSEE;Commune;Statut;E-mail;Site\nCPTS d’exemple A;1001;"Commune ; a";ACI;a@b.fr;www.b.fr\nB;01002;;;;\n'
    const whole = bytesOf(csv)
    expect((await holds(whole)).ok).toBe(true)
    await fc.assert(hurt(whole, ['"', ';', '\n', '\u202E', '=1+1', '\t', '""', '\r', 'é']), {
      numRuns: RUNS / 2,
    })
  })

  it('as any of the files that people really have', async () => {
    const names = readdirSync(CASES)
    for (const name of names) {
      const whole = new Uint8Array(readFileSync(join(CASES, name)))
      await fc.assert(
        hurt(whole, ['"', ';', '\n', '<td>', '13e à 16e', '-', '=1+1', '\u0000', '(']),
        {
          numRuns: Math.ceil(RUNS / 2 / names.length),
        },
      )
    }
  })

  it('as any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await holds(bytesOf(text))
      }),
      { numRuns: RUNS / 2 },
    )
  })

  it('as XLSX', async () => {
    const cells = ['CPTS', 'Code'].map(
      (text, at) => `<c r="${'AB'[at]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells.join('')}</row><row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><v>1001</v></c></row></sheetData></worksheet>`
    const words = ['<', '</c>', '<c r="A1048576"><v>1</v></c>', 't="s"', '<v>', '&#65;', 'NaN']
    // Either the archive comes to harm, or what is in it.
    const whole = zipped(bookParts(sheet))
    expect((await holds(whole)).ok).toBe(true)
    await fc.assert(hurt(whole, words), { numRuns: RUNS / 2 })
    await fc.assert(
      fc.asyncProperty(accidents, async (all) => {
        const hurt = damaged(bytesOf(sheet), all, words)
        await holds(zipped({ ...bookParts(''), 'xl/worksheets/sheet1.xml': hurt }))
      }),
      { numRuns: RUNS / 2 },
    )
  })
})
