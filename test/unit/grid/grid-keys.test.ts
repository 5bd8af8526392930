import { describe, expect, it } from 'vitest'
import { actionOf, leavingTo, onlyAt, within } from '../../../src/features/grid/grid-keys.ts'

const SIZE = { rows: 30, columns: 4 }
const at = (row: number, column: number) => ({ row, column })
const key = (
  name: string,
  more: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', true>> = {},
) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})
const going = (name: string, from = at(5, 1), more = {}) =>
  actionOf(key(name, more), onlyAt(from), SIZE)
const chosen = (row: number, column: number) => ({
  kind: 'choose',
  block: onlyAt(at(row, column)),
})

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', chosen(6, 1)],
    ['ArrowUp', chosen(4, 1)],
    ['ArrowLeft', chosen(5, 0)],
    ['ArrowRight', chosen(5, 2)],
    ['Home', chosen(5, 0)],
    ['End', chosen(5, 3)],
    ['PageDown', chosen(15, 1)],
    ['PageUp', chosen(0, 1)],
    ['Escape', chosen(5, 1)],
    ['Enter', { kind: 'edit', text: null }],
    ['F2', { kind: 'edit', text: null }],
    ['Delete', { kind: 'revert' }],
    ['é', { kind: 'edit', text: 'é' }],
    ['Tab', null],
    ['Shift', null],
    ['F5', null],
  ])('%s does one thing', (name, action) => {
    expect(going(name)).toEqual(action)
  })

  it('goes to the ends with Ctrl, and no further than the edges', () => {
    expect(going('Home', at(5, 1), { ctrlKey: true })).toEqual(chosen(0, 0))
    expect(going('End', at(5, 1), { ctrlKey: true })).toEqual(chosen(29, 3))
    expect(going('ArrowDown', at(29, 1))).toEqual(chosen(29, 1))
    expect(going('ArrowLeft', at(3, 0))).toEqual(chosen(3, 0))
  })

  it('chooses a block with Shift, and all of it with Ctrl+A; Ctrl+D fills down', () => {
    expect(going('ArrowDown', at(5, 1), { shiftKey: true })).toEqual({
      kind: 'choose',
      block: { from: at(5, 1), to: at(6, 1) },
    })
    expect(going('a', at(5, 1), { ctrlKey: true })).toEqual({
      kind: 'choose',
      block: { from: at(0, 0), to: at(29, 3) },
    })
    expect(going('d', at(5, 1), { ctrlKey: true })).toEqual({ kind: 'fill' })
  })

  it('leaves the browser its own: copying, pasting, menus', () => {
    expect(going('c', at(5, 1), { ctrlKey: true })).toBeNull()
    expect(going('v', at(5, 1), { ctrlKey: true })).toBeNull()
    expect(going('ArrowLeft', at(5, 1), { altKey: true })).toBeNull()
  })
})

it('an open cell is left downwards by Enter and to the side by Tab, which goes on in the next row', () => {
  const leaving = (name: string, from: ReturnType<typeof at>, shiftKey = false) =>
    leavingTo({ key: name, shiftKey }, from, SIZE)
  expect(leaving('Enter', at(5, 1))).toEqual(at(6, 1))
  expect(leaving('Enter', at(5, 1), true)).toEqual(at(4, 1))
  expect(leaving('Tab', at(5, 3))).toEqual(at(6, 0))
  expect(leaving('Tab', at(5, 0), true)).toEqual(at(4, 3))
  expect(leaving('Tab', at(29, 3))).toEqual(at(29, 3))
  expect(leaving('ArrowLeft', at(5, 3))).toBeNull()
})

it('a block stays inside a table that lost rows', () => {
  expect(within({ from: at(2, 1), to: at(29, 3) }, { rows: 3, columns: 4 })).toEqual({
    from: at(2, 1),
    to: at(2, 3),
  })
})
