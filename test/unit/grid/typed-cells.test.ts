import { describe, expect, it } from 'vitest'
import { readPastedCells } from '../../../src/data/formats/pasted-cells.ts'
import { onlyAt } from '../../../src/features/grid/grid-keys.ts'
import {
  copied,
  countTyped,
  filledDown,
  GRID_KEYS,
  type GridRow,
  pastedAt,
  withCells,
} from '../../../src/features/grid/typed-cells.ts'

const at = (row: number, column: number) => ({ row, column })
const SIZE = { rows: 3, columns: GRID_KEYS.length }
const ROWS = ['a', 'b', 'c'].map((id): GridRow => {
  const texts = Object.fromEntries(GRID_KEYS.map((key) => [key, ''])) as GridRow['texts']
  return { id, nom: `CPTS d’exemple ${id}`, texts: { ...texts, avancement: 'ACI signé' } }
})

describe('what is typed', () => {
  const typed = withCells({}, ROWS, [{ ...at(1, 0), text: ' Pré-projet ' }])

  it('is kept by record and column, without spaces around', () => {
    expect(typed).toEqual({ b: { avancement: 'Pré-projet' } })
    expect(countTyped(typed)).toBe(1)
  })

  it('is typed no more once it says what the record does, or is given back', () => {
    expect(withCells(typed, ROWS, [{ ...at(1, 0), text: 'ACI signé' }])).toEqual({})
    expect(withCells(typed, ROWS, [{ ...at(1, 0), text: null }])).toEqual({})
    const two = withCells(typed, ROWS, [{ ...at(1, 1), text: '2024' }])
    expect(withCells(two, ROWS, [{ ...at(1, 0), text: null }])).toEqual({
      b: { avancementDate: '2024' },
    })
  })
})

describe('filling down', () => {
  const textOf = ({ row, column }: { row: number; column: number }) => `${row}.${column}`

  it('gives each column of a block the text at its head', () => {
    expect(filledDown({ from: at(2, 1), to: at(0, 0) }, textOf)).toEqual([
      { ...at(1, 0), text: '0.0' },
      { ...at(1, 1), text: '0.1' },
      { ...at(2, 0), text: '0.0' },
      { ...at(2, 1), text: '0.1' },
    ])
  })

  it('takes the row above where one row is chosen, and nothing where there is none', () => {
    expect(filledDown(onlyAt(at(2, 1)), textOf)).toEqual([{ ...at(2, 1), text: '1.1' }])
    expect(filledDown(onlyAt(at(0, 1)), textOf)).toEqual([])
  })
})

describe('what a spreadsheet has on the clipboard', () => {
  it('is read as cells, with tabs, quotes and ends of lines in them', async () => {
    expect(await readPastedCells('a\tb\r\n"un\nautre ""nom"""\tc\t\r\n')).toEqual([
      ['a', 'b'],
      ['un\nautre "nom"', 'c', ''],
    ])
    expect(await readPastedCells('"ouvert\tb\nc\td')).toEqual([
      ['"ouvert', 'b'],
      ['c', 'd'],
    ])
  })

  it('comes back as it went', async () => {
    const rows = [
      ['CPTS « A »', 'un\nautre', '"'],
      ['', 'a\tb', '01'],
    ]
    expect(await readPastedCells(copied(rows))).toEqual(rows)
  })
})

describe('pasting', () => {
  it('fills from the first cell on, rows of different lengths leaving what stands beside them', () => {
    const { cells, block, outside } = pastedAt([['x', 'y'], ['z']], onlyAt(at(1, 2)), SIZE)
    expect(cells).toEqual([
      { ...at(1, 2), text: 'x' },
      { ...at(1, 3), text: 'y' },
      { ...at(2, 2), text: 'z' },
    ])
    expect(block).toEqual({ from: at(1, 2), to: at(2, 3) })
    expect(outside).toBe(0)
  })

  it('counts what would stand outside the grid', () => {
    const { cells, outside } = pastedAt(
      [
        ['x', 'y'],
        ['z', ''],
      ],
      onlyAt(at(2, 9)),
      SIZE,
    )
    expect(cells).toEqual([{ ...at(2, 9), text: 'x' }])
    expect(outside).toBe(2)
  })

  it('fills a whole block with a single text', () => {
    const { cells } = pastedAt([['x']], { from: at(0, 0), to: at(1, 1) }, SIZE)
    expect(cells.map(({ text }) => text)).toEqual(['x', 'x', 'x', 'x'])
  })
})
