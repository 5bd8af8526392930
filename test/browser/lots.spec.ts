import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { state } from './record.ts'

const RECORD = '/suivi/fiche?region=11&cpts=cpts-paris-13'

test('two colleagues exchange what each changed, by file and by link, and take back whole what they took', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext()
  const other = await context.newPage()
  await page.goto(RECORD)
  await state(page, 'Téléphone', '01 23 45 67 89')
  await state(page, 'Site', 'https://exemple.fr')
  await other.goto(`${baseURL}${RECORD}`)
  await state(other, 'Téléphone', '01 98 76 54 32')

  await new Atlas(page).go('/suivi/publication?region=11')
  await page.getByRole('link', { name: 'Envoyer à quelqu’un' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('CPTS Paris 13 : Site, Téléphone')
  await main.getByLabel('Signature (facultative)').fill('URPS d’exemple')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Télécharger le lot' }).click(),
  ])
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  )
  await main.getByRole('button', { name: 'Copier le lien' }).click()
  const link = await main.getByLabel('Lien du lot').inputValue()

  // The link, by keyboard alone: what is free is ticked already, what differs waits for a choice.
  await other.goto(link)
  const review = other.getByRole('main')
  await expect(review).toContainText('Lot envoyé par URPS d’exemple')
  await expect(review).toContainText('1 fait à prendre, 1 fait à choisir')
  await expect(review.getByLabel('Site', { exact: true })).toBeChecked()
  const choice = review.getByRole('group', { name: 'CPTS Paris 13 : Téléphone' })
  await expect(choice).toContainText('01 98 76 54 32')
  await choice.getByLabel('Lot').focus()
  await other.keyboard.press('Space')
  await review.getByRole('button', { name: 'Aller au bouton' }).press('Enter')
  await other.keyboard.press('Enter')
  await expect(review.getByText('1 fiche mise à jour')).toBeFocused()

  // The same as a file changes nothing more.
  await review.getByRole('button', { name: 'Choisir un autre fichier' }).click()
  await review.getByLabel('Choisir un fichier').setInputFiles(await file.path())
  await expect(review).toContainText('Rien de nouveau')

  await new Atlas(other).go('/suivi/journal?region=11')
  await expect(review).toContainText('Lot reçu, envoyé par URPS d’exemple (1 fiche)')
  await review.getByRole('button', { name: /^Annuler ce lot/ }).click()
  await expect(review.getByRole('button', { name: /^Rétablir/ })).toBeVisible()
  await context.close()
})
