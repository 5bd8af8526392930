import { expect, test } from 'vitest'
import {
  categoryClasses,
  categoryClassOf,
} from '../../../src/domain/indicators/indicator-classes.ts'

const listed = (valeurs: readonly string[]) => {
  const { ordonne, classes } = categoryClasses(valeurs)
  return { ordonne, categories: classes.map(({ categories }) => categories.join('+')) }
}

test('categories that are numbered follow their numbers', () => {
  expect(listed(['10_dix', '2_deux', '1_un', '2_deux'])).toEqual({
    ordonne: true,
    categories: ['1_un', '2_deux', '10_dix'],
  })
})

test('others go by name, accents aside', () => {
  expect(listed(['urbain', 'étalé', 'rural'])).toEqual({
    ordonne: false,
    categories: ['étalé', 'rural', 'urbain'],
  })
})

test('one category without a number, or a number twice, and there is no order', () => {
  expect(listed(['1_un', 'deux']).ordonne).toBe(false)
  expect(listed(['1_un', '1_autre']).ordonne).toBe(false)
})

test('of more than eight the seven commonest stand alone, the others together at the end', () => {
  const rare = ['i', 'j']
  const common = ['a', 'b', 'c', 'd', 'e', 'f', 'z']
  expect(listed([...rare, ...common, ...common])).toEqual({
    ordonne: false,
    categories: ['a', 'b', 'c', 'd', 'e', 'f', 'z', 'i+j'],
  })
})

test('each category has its place, one that the column does not have none', () => {
  const classes = categoryClasses(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
  expect(['a', 'h', 'i', 'x'].map((each) => categoryClassOf(classes, each))).toEqual([
    0,
    7,
    7,
    null,
  ])
})
