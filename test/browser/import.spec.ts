import { expect, type Locator } from '@playwright/test'
import writeXlsxFile from 'write-excel-file/universal'
import { Atlas, test } from './atlas.ts'

const LIST = [
  'Nom de la CPTS;Commune;Avancement;Référent',
  'CPTS d’exemple A;Dourdan;Contrat signé;Nom inventé',
  'CPTS d’exemple A;91376;Contrat signé;Nom inventé',
  'CPTS d’exemple A;Saint-Nulle-Part;Contrat signé;Nom inventé',
  'CPTS d’exemple B;Arpajon;à voir;Nom inventé',
].join('\r\n')

const question = (main: Locator, text: string): Locator => main.getByRole('group', { name: text })
const answer = (main: Locator, text: string, words: string): Promise<void> =>
  question(main, text).getByRole('button', { name: words }).click()

test('a list of CPTS is read, its doubts are settled, and it is imported and taken back as one', async ({
  page,
}) => {
  await page.goto('/donnees')
  const main = page.getByRole('main')
  const file = main.getByLabel('Choisir un fichier')
  await file.setInputFiles({ name: 'vide.csv', mimeType: 'text/csv', buffer: Buffer.from('') })
  await expect(main).toContainText('Ce fichier est vide.')
  // Whoever has no mouse is led from step to step.
  await expect(main.getByRole('button', { name: 'Choisir un fichier' })).toBeFocused()
  await file.setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) })
  await expect(main).toContainText('2 CPTS trouvées')
  await expect(main.getByRole('heading', { name: 'liste.csv' })).toBeFocused()
  await expect(main.getByLabel('Ce que contient Référent')).toHaveValue('personne')

  await answer(main, 'Quel avancement est « à voir » ?', 'Pré-projet')
  await answer(main, 'Quelle commune est « Saint-Nulle-Part » ?', 'Laisser de côté')
  await expect(main.getByText('points à trancher')).toHaveCount(0)
  await main.getByText('Voir les 2 CPTS du fichier').click()
  await expect(main.getByLabel('Fiche de CPTS d’exemple B')).toHaveValue('create')
  // Nothing has changed so far.
  await expect(main).toContainText('0 modification dans cette région')

  await main.getByRole('button', { name: /^Importer \(/ }).click()
  await expect(main.getByText('liste.csv importé : 2 fiches créées')).toBeFocused()
  await main.getByRole('link', { name: 'Voir la liste' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Île-de-France : 49 CPTS renseignées',
  )
  await page.goBack()
  await main.getByRole('button', { name: 'Annuler l’import' }).click()
  await expect(main.getByText('Import annulé')).toBeFocused()
  await page.goto('/liste')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Île-de-France : 47 CPTS renseignées',
  )
})

test('a file that says what the records say is told so at once, with nothing to fill in, and the way out', async ({
  page,
}) => {
  await page.goto('/liste')
  await page.getByText('Exporter', { exact: true }).click()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).first().click(),
  ])
  await page.goto('/donnees')
  const main = page.getByRole('main')
  await main.getByLabel('Choisir un fichier').setInputFiles(await csv.path())
  await expect(
    main.getByRole('status').filter({ hasText: 'Ce fichier ne change rien' }),
  ).toContainText('Ses 47 CPTS y sont comme dans les fiches')
  await expect(main.getByLabel('Source à inscrire dans les fiches')).toHaveCount(0)
  await expect(main.getByRole('button', { name: /Importer/ })).toHaveCount(0)

  // How it was read is there to be looked at; its words keep their hyphens narrow.
  await main.getByText('Revoir comment il a été lu').click()
  const words = main.getByRole('list', { name: 'Colonnes' }).getByRole('listitem').first()
  await expect(words).toHaveCSS('font-variant-numeric', 'normal')
  await main.getByRole('button', { name: 'Choisir un autre fichier' }).click()
  await expect(main.getByText('ou déposez-le ici')).toBeVisible()
})

/** A square that no commune has the form of, so that its edge cuts some. */
const SQUARE = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { nom: 'CPTS d’exemple C', statut: 'Contrat signé' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [55.45, -21.35],
            [55.65, -21.35],
            [55.65, -21.2],
            [55.45, -21.2],
            [55.45, -21.35],
          ],
        ],
      },
    },
  ],
})

test('a contour is seen over the map before it is taken, and what it cuts is decided commune by commune @map', async ({
  page,
}) => {
  await page.goto('/donnees?region=04')
  const main = page.getByRole('main')
  await main.getByLabel('Choisir un fichier').setInputFiles({
    name: 'contours.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(SQUARE),
  })
  await expect(main).toContainText('1 CPTS trouvée')
  await main.getByText(/^Voir \d+ communes? coupées? par un contour$/).click()
  const communes = async (): Promise<number> =>
    Number(
      await main
        .getByRole('row', { name: /^CPTS d’exemple C/ })
        .locator('td')
        .nth(1)
        .innerText()
        .then((text) => /^\d+/.exec(text)?.[0]),
    )
  await main.getByText('Voir la CPTS du fichier').click()
  const before = await communes()
  const first = main.getByRole('checkbox', { name: /^Prendre .* dans CPTS d’exemple C$/ }).first()
  const taken = await first.isChecked()
  await first.setChecked(!taken)
  expect(await communes()).toBe(taken ? before - 1 : before + 1)

  await main.getByLabel('Liste des communes de CPTS d’exemple C').selectOption('partielle')
  await new Atlas(page).mapIsDrawn()
  await expect(main.getByText('Contour du fichier')).toBeVisible()
  await main.getByRole('button', { name: /^Importer \(/ }).click()
  await main.getByRole('link', { name: 'Voir la liste' }).click()
  await page
    .getByRole('link', { name: /CPTS d’exemple C/ })
    .first()
    .click()
  await expect(page.getByRole('main')).toContainText('Périmètre partiel')
})

/** A register as an office keeps it: a line above the titles, odd dates, stages in its own words, and a sheet of communes. */
async function registerBook(): Promise<Buffer> {
  const sheet = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((value) => ({ value, type: String })))
  const book = writeXlsxFile([
    {
      sheet: 'Suivi',
      data: sheet([
        ['TABLEAU DE SUIVI DES CPTS', '', '', ''],
        ['CPTS', 'Étape', 'Date de signature ACI', 'Couleur'],
        ['CPTS d’exemple A', 'ACI signé', 'Signé le 3/4/23', 'bleu'],
        ['CPTS d’exemple B', 'dossier vert', '', ''],
      ]),
    },
    {
      sheet: 'Communes',
      data: sheet([
        ['CPTS', 'Communes'],
        ['CPTS d’exemple A', 'Dourdan, Arpajon'],
        ['CPTS d’exemple B', 'Égly'],
      ]),
    },
  ])
  return Buffer.from(await (await book.toBlob()).arrayBuffer())
}

test('a register of two sheets goes from file to records by keyboard, and its answers are known the next time', async ({
  page,
}) => {
  await page.goto('/donnees')
  const main = page.getByRole('main')
  const book = { name: 'suivi.xlsx', mimeType: 'application/zip', buffer: await registerBook() }
  const bring = () => main.getByLabel('Choisir un fichier').setInputFiles(book)
  /** Goes on with Tab from where the focus is until that control has it. */
  const tabTo = async (control: Locator): Promise<void> => {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    await expect(control).toBeFocused()
  }
  await bring()
  await expect(main.getByRole('heading', { name: 'suivi.xlsx' })).toBeFocused()
  await expect(main).toContainText('2 CPTS trouvées')
  await expect(main.getByLabel('Ligne des titres de colonnes').first()).toContainText(
    'CPTS · Étape',
  )

  await tabTo(
    question(main, 'Quel avancement est « dossier vert » ?').getByRole('button', {
      name: 'Lettre d’intention',
    }),
  )
  await page.keyboard.press('Enter')
  // What is next has the focus: the date, read as it most often is, to be looked at.
  const date = question(main, 'lu 3 avr. 2023')
  await expect(date.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(main.getByText('Tout est tranché.')).toBeVisible()
  await tabTo(main.getByText('2 CPTS sans fiche, à créer'))
  await page.keyboard.press('Enter')
  await tabTo(main.getByLabel('Reprendre Signature de l’ACI de CPTS d’exemple A'))
  await expect(main).toContainText('3 avr. 2023')
  await tabTo(main.getByText('Voir colonne par colonne'))
  await page.keyboard.press('Enter')
  await expect(main.getByRole('row', { name: /^Couleur .*colonne non importée/ })).toBeVisible()
  await tabTo(main.getByRole('button', { name: /^Importer \(/ }))
  await page.keyboard.press('Enter')
  await expect(main.getByText('suivi.xlsx importé : 2 fiches créées')).toBeFocused()

  await main.getByRole('button', { name: 'Choisir un autre fichier' }).click()
  await bring()
  await expect(main).toContainText('vos réponses d’alors sont reprises')
  await expect(question(main, 'Quel avancement est « dossier vert » ?')).toHaveCount(0)
  await main.getByRole('button', { name: 'Les oublier et tout revoir' }).click()
  await expect(question(main, 'Quel avancement est « dossier vert » ?')).toBeVisible()
})

test('what the monthly command found waits in the follow-up, and is accepted there fact by fact @own', async ({
  page,
}) => {
  const id = 'cpts-actes-sante'
  const fact = (valeur: string) => ({ valeur, sources: ['Source d’exemple'], date: '2026-11' })
  await page.route('**/atlas.json', (route) =>
    route.fulfill({ json: { format: 1, candidats: 'candidats' } }),
  )
  await page.route('**/candidats/candidats-93.json', (route) =>
    route.fulfill({
      json: {
        format: 1,
        proposition: true,
        region: '93',
        nom: 'Provence-Alpes-Côte d’Azur',
        avertissement: 'Relevé d’exemple',
        chiffresOfficiels: null,
        cpts: [
          {
            id,
            nom: 'CPTS Actes Santé',
            contacts: {
              site: fact('https://exemple.fr'),
              email: fact('contact@exemple.fr'),
            },
          },
        ],
      },
    }),
  )
  await page.goto('/suivi?region=93')
  const part = page.getByRole('region', { name: 'À accepter' })
  await expect(part).toContainText('2 faits proposés')
  await part.getByRole('button', { name: 'Les examiner' }).press('Enter')
  await expect(part.getByRole('heading', { name: 'candidats-93.json' })).toBeFocused()
  await part.getByRole('radio', { name: 'prendre le fichier' }).first().check()
  await part.getByRole('button', { name: 'Importer (1 changement)' }).click()
  await expect(part).toContainText('1 fiche mise à jour')
  await part.getByRole('button', { name: 'Choisir un autre fichier' }).click()
  await expect(part).toContainText('1 fait proposé')
  await expect(part.getByRole('button', { name: 'Les examiner' })).toBeFocused()

  // What is left aside is not proposed again a month later, and may be looked at again.
  await part.getByRole('button', { name: 'Les examiner' }).press('Enter')
  await part.getByRole('radio', { name: 'garder la fiche' }).check()
  // The other version is noted beside the fact.
  await part.getByRole('button', { name: 'Importer (1 changement)' }).click()
  await part.getByRole('button', { name: 'Choisir un autre fichier' }).click()
  await expect(part).toContainText('1 point du relevé laissé de côté')
  await page.reload()
  await part.getByRole('button', { name: 'Les revoir' }).click()
  await expect(part).toContainText('1 fait à trancher')
  await page.goto(`/suivi/fiche?region=93&cpts=${id}`)
  await expect(page.getByRole('main')).toContainText('exemple.fr')
})
