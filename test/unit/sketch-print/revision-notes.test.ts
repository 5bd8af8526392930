import { expect, it } from 'vitest'
import type { UnitIndex } from '../../../src/domain/units/unit-index.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { revisionNotes } from '../../../src/features/sketch/print/revision-notes.ts'
import type { CptsFacts } from '../../../src/domain/atlas/atlas.ts'
import type { SketchFacts } from '../../../src/domain/sketch/sketch-facts.ts'

const of = (habitants: number, ...all: string[]) =>
  ({ territory: new Set(all as UnitCode[]), population: { habitants } }) as unknown as CptsFacts &
    SketchFacts
const known = { get: (code: UnitCode) => ({ nom: `Ville ${code}` }) } as unknown as UnitIndex
const notes = (before: CptsFacts, now: SketchFacts) =>
  revisionNotes('a', now, { facts: new Map([['a', before]]), known }).map((note) =>
    note.replaceAll(/[\u00a0\u202f]/g, ' '),
  )

it('a dossier that revises a CPTS says what comes and what goes', () => {
  expect(notes(of(2000, '01001', '01002'), of(3500, '01002', '01004', '01003'))).toEqual([
    'Le périmètre passe de 2 communes (2 000 hab.) à 3 communes (3 500 hab.).',
    'Communes ajoutées : Ville 01003, Ville 01004.',
    'Commune retirée : Ville 01001.',
  ])
})

it('says nothing of one that is as it was, and names but the first of many', () => {
  expect(notes(of(2000, '01001'), of(2000, '01001'))).toEqual([])
  const many = Array.from({ length: 20 }, (_, rank) => `010${10 + rank}`)
  expect(notes(of(0), of(9, ...many))[1]).toMatch(/Ville 01021 et 8 autres\.$/)
})
