// @vitest-environment jsdom
import type { ComponentType } from 'react'
import { expect, it } from 'vitest'
import { sketchFacts } from '../../../src/domain/sketch/sketch-facts.ts'
import { SketchContext, type SketchModel } from '../../../src/features/sketch/draw/sketch-model.tsx'
import { Alerts } from '../../../src/features/sketch/figures/Alerts.tsx'
import { ShapeFacts } from '../../../src/features/sketch/figures/ShapeFacts.tsx'
import { Actors } from '../../../src/features/sketch/print/Actors.tsx'
import { Divisions } from '../../../src/features/sketch/print/Divisions.tsx'
import { OverlapTable } from '../../../src/features/sketch/print/OverlapTable.tsx'
import { createCamera } from '../../../src/state/camera.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts, sketch, unit } from '../domain/samples.ts'

const LANDES = unit('40001', 900, { nom: 'Zone d’exemple' })
const GERS = unit('32001', 700, { nom: 'Bourg d’exemple' })
const GERS_TOO = unit('32002', 600, { nom: 'Autre d’exemple' })
const FILE = {
  units: new Map([LANDES, GERS, GERS_TOO].map((each) => [each.code, each])),
  epci: {},
  ept: {},
  departements: new Map([
    ['40', 'Landes'],
    ['32', 'Gers'],
  ]),
  neighbours: new Map(),
  border: new Set<never>(),
  withContour: new Set<never>(),
  areas: new Map(),
}

/** What a part of panel or dossier says of a sketch of these communes, which one CPTS has too. */
const said = (line: string, Part: ComponentType): string => {
  const session = { sketching: createSketching(), camera: createCamera() }
  const other = cpts('cpts-d-exemple-a', codes('40001 32001 32002'))
  const page = shownScreen(
    [other],
    FILE,
    ({ atlas }) => {
      const own = sketch(line)
      const surroundings = { atlas, neighbours: null, border: new Set<never>(), areas: null }
      const facts = sketchFacts(own, surroundings, null)
      const model = { sketch: own, facts, surroundings } as unknown as SketchModel
      return (
        <SketchContext value={model}>
          <Part />
        </SketchContext>
      )
    },
    session,
  )
  return page.textContent ?? ''
}

it('a sketch of two régions is said to be of two ARS, in the panel and in the dossier', () => {
  expect(said('40001 32001', Alerts)).toContain('2 régions, donc 2 ARS')
  for (const Part of [ShapeFacts, Divisions])
    expect(said('40001 32001', Part)).toContain(
      '2 régions (Nouvelle-Aquitaine, Occitanie), donc 2 ARS',
    )
  expect(said('40001 32001', Actors)).toContain('les ARS, les URPS et les caisses')
})

it('a sketch of one région is said to be of none', () => {
  for (const Part of [Alerts, ShapeFacts, Divisions])
    expect(said('32001 32002', Part)).not.toMatch(/région/)
})

it('the communes shared are named in the order of a list, whatever their département', () => {
  const overlaps = [
    {
      autre: 'cpts-d-exemple-a',
      codes: codes('32001 32002 40001'),
      population: { habitants: 2200, estimation: 0, sansDonnee: [], inconnues: [] },
      part: null,
      partAutre: null,
    },
  ]
  const Table = () => <OverlapTable overlaps={overlaps} />
  expect(said('40001 32001 32002', Table)).toContain(
    'Autre d’exemple, Bourg d’exemple, Zone d’exemple',
  )
})
