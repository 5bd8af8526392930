import { writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

const SEARCH = 'Rechercher une commune, un code postal ou une CPTS'
const PARIS_13 = '/suivi/fiche?region=11&cpts=cpts-paris-13'

test('from a place and one’s profession have a letter ready; find a CPTS, sketch from it with one gesture, undo it, and see its plate as paper', async ({
  browserWindow: w,
}) => {
  await w.open('/')
  await w.type(SEARCH, 'villejuif')
  await w.press('Villejuif')
  await w.type('Votre profession', 'kine')
  // Typed without its accent, it is offered, and known for what CPTS say of it.
  await w.press('masseur-kinésithérapeute')
  await expect
    .poll(w.text)
    .toContain('Inscrit dans le message : masseur-kinésithérapeute, Villejuif')
  await expect.poll(w.text).toContain('Pour votre profession (masseur-kinésithérapeute)')
  const letter = await w.address('Écrire')
  expect(letter).toContain('mailto:cpts.villejuif@gmail.com')
  expect(letter).toMatch(/Profession.*kinésithérapeute\s.*exercice.*Villejuif/s)

  await w.type(SEARCH, 'senart')
  await w.press('CPTS de Sénart')
  await expect.poll(w.text).toContain('Encore 58 985 habitants avant la taille 4')
  await expect.poll(w.mapState).toBe('idle')

  // A CPTS is printed as its identity sheet, a map as its plate.
  await expect.poll(w.paper).toMatch(/Fiche identité.*CPTS de Sénart/)
  await w.open('/?region=11')
  await expect.poll(w.mapState).toBe('idle')
  await expect.poll(w.paper).toMatch(/CPTS · Île-de-France.*Signes.*CPTS par numéro/)
  await w.press('Esquisse')
  await expect.poll(w.text).toContain('Partir d’une CPTS')
  await expect.poll(w.mapState).toBe('idle')
  await w.press('Pinceau')
  await w.drag([
    [-120, 0],
    [120, 20],
  ])
  await expect.poll(w.text).toMatch(/Communes \d/)
  await expect.poll(w.text).toContain('Enregistrée sur cet appareil')
  // Until its plate is there, the paper says that it is being prepared.
  await expect.poll(w.paper).toMatch(/Esquisse du .*communes · .*Périmètre publié/s)
  await w.press('Annuler')
  await expect.poll(w.text).toContain('Partir d’une CPTS')
})

test('state a fact, see it after a reload and in what is to be published, and take the file', async ({
  browserWindow: w,
}) => {
  await w.open(PARIS_13)
  await w.press('Renseigner : Téléphone')
  await w.type('Téléphone', '01 23 45 67 89')
  await w.type('Source', 'Document d’exemple')
  await w.press('Enregistrer')
  await expect.poll(w.text).toContain('Enregistré : Téléphone')
  await w.reload()
  await expect.poll(w.text).toContain('01 23 45 67 89')
  await w.open('/suivi/publication?region=11')
  await expect.poll(w.text).toContain('01 23 45 67 89')
  await w.press('Télécharger 11.json')
  expect(await w.file()).toContain('01 23 45 67 89')
})

test('import a table, find its CPTS in the list after a reload, and see the list as paper', async ({
  browserWindow: w,
}, info) => {
  const table = info.outputPath('liste.csv')
  await writeFile(
    table,
    'Nom de la CPTS;Commune;Avancement\r\nCPTS d’exemple A;Dourdan;Contrat signé\r\n',
  )
  await w.open('/donnees?region=11')
  await expect.poll(w.text).toContain('0 modification dans cette région')
  await w.upload(table)
  await expect.poll(w.text).toContain('1 CPTS trouvée')
  await w.press('Importer (')
  await expect.poll(w.text).toContain('liste.csv importé')
  await w.open('/liste?region=11')
  await expect.poll(w.text).toContain('Île-de-France : 48 CPTS')
  await w.reload()
  await expect.poll(w.text).toContain('CPTS d’exemple A')
  expect(await w.paper()).toContain('CPTS d’exemple A')
})
