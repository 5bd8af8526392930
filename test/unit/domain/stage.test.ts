import { expect, test } from 'vitest'
import { recogniseStage, STAGES } from '../../../src/domain/cpts/stage.ts'

test.each([
  ['Signataire', 'aci-signe'],
  ['CPTS signataires', 'aci-signe'],
  ['Contrat signé', 'aci-signe'],
  ['ACI', 'aci-signe'],
  ['ACI signé le 14/02/2024', 'aci-signe'],
  ['Projet validé', 'projet-valide'],
  ['PROJET DE SANTÉ VALIDÉ', 'projet-valide'],
  ['validation', 'projet-valide'],
  ['Approuvé par l’ARS', 'projet-valide'],
  ['Approuvée', 'projet-valide'],
  ["Lettre d'intention", 'lettre-intention'],
  ['lettre d’intention validée', 'lettre-intention'],
  ['LETTRE D INTENTION', 'lettre-intention'],
  ['En cours de rédaction', 'lettre-intention'],
  ['Élaboration du projet', 'lettre-intention'],
  ['dépôt', 'lettre-intention'],
  ['en instruction', 'lettre-intention'],
  ['Initiative', 'pre-projet'],
  ['Dynamique repérée', 'pre-projet'],
  ['pré-projet', 'pre-projet'],
  ['Préprojet', 'pre-projet'],
  ['émergence', 'pre-projet'],
  ['En réflexion', 'pre-projet'],
])('"%s" names the stage %s', (text, stage) => {
  expect(recogniseStage(text)).toBe(stage)
})

test.each(STAGES)('the stage %s is recognised by its own name', (stage) => {
  expect(recogniseStage(stage)).toBe(stage)
})

test.each([
  ['', 'nothing is said'],
  ['Non renseigné', 'it is said that nothing is known'],
  ['Active', 'the word is not one of the list'],
  ['Acier', '"aci" is not a whole word'],
  ['Gracieuse', '"aci" is inside a word'],
  ['invalidation', '"validation" is inside a word'],
  ['Projet', 'a project is not said to be validated'],
  ['signature', 'a signature is not said to have happened'],
])('"%s" is not guessed: %s', (text) => {
  expect(recogniseStage(text)).toBeNull()
})

test.each([
  'Projet de santé validé, ACI en négociation',
  'Lettre d’intention approuvée',
  'pré-projet validé',
])('"%s" has words of two stages and is asked', (text) => {
  expect(recogniseStage(text)).toBeNull()
})

test.each([
  'ACI non signé',
  'ACI en négociation',
  'ACI à signer',
  'Sans contrat signé',
  'En attente de validation',
  'Validation en cours',
  'ACI en cours',
  'Projet abandonné, lettre d’intention de 2021',
])('"%s" denies what it names and is asked', (text) => {
  expect(recogniseStage(text)).toBeNull()
})
