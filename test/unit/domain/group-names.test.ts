import { expect, it } from 'vitest'
import { groupFinder } from '../../../src/domain/names/group-names.ts'

const group = (nom: string) => ({ nom, codes: [] })
const { named, near } = groupFinder(
  [
    'Métropole d’Aix-Marseille-Provence',
    'Métropole Nice Côte d’Azur',
    'CA du Pays de Grasse',
    'CA de Sophia Antipolis',
    'CC du Pays Houdanais (CCPH)',
    'CC des Quatre Rivières',
    'CC Ventoux Sud',
    'Grand Paris Sud Est Avenir',
    'CU Grand Paris Seine et Oise',
    'CA Saint-Quentin-en-Yvelines',
  ].map(group),
)

it.each([
  ['CCPH', 'CC du Pays Houdanais (CCPH)'],
  ['CC du Pays Houdanais', 'CC du Pays Houdanais (CCPH)'],
  ['CC 4 Rivières', 'CC des Quatre Rivières'],
])('%s is a group', (text, nom) => {
  expect(named(text)?.nom).toBe(nom)
})

it.each([
  ['MAMP', 'Métropole d’Aix-Marseille-Provence'],
  ['Métropole NCA', 'Métropole Nice Côte d’Azur'],
  ['CASA', 'CA de Sophia Antipolis'],
  ['CA GPSEA', 'Grand Paris Sud Est Avenir'],
  ['CC Ventoux', 'CC Ventoux Sud'],
  ['GPS&O', 'CU Grand Paris Seine et Oise'],
  ['CU GPS&O', 'CU Grand Paris Seine et Oise'],
  ['GPSEO', 'CU Grand Paris Seine et Oise'],
  ['SQY', 'CA Saint-Quentin-en-Yvelines'],
  ['CC4R', 'CC des Quatre Rivières'],
])('%s may be one, which is proposed', (text, nom) => {
  expect(named(text)).toBeNull()
  expect(near(text).map((each) => each.nom)).toEqual([nom])
})

it.each(['Grasse', 'Casa', 'ABC', 'Nice Sud', '', 'CC', 'A&B', '2024'])('"%s" is none', (text) => {
  expect(named(text)).toBeNull()
  expect(near(text)).toEqual([])
})
