import { expect, type BrowserContext, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { faults } from './faults.ts'
import { state } from './record.ts'

const RECORD = '/suivi/fiche?region=11&cpts=cpts-paris-13'
const PHONE = 'Téléphone'

/** Has the folder that a person would choose be one of real handles, of this browser's own; the test is the drive that keeps two of them in step. */
const hasFolder = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('equipe', { create: true }),
    })
  })

type Files = Readonly<Record<string, string>>
const filesOf = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const found: Record<string, string> = {}
    for await (const entry of (await root.getDirectoryHandle('equipe')).values())
      if (entry.kind === 'file') found[entry.name] = await (await entry.getFile()).text()
    return found
  })
const putFiles = (page: Page, files: Files): Promise<void> =>
  page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('equipe')
    for (const [name, text] of Object.entries(all)) {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await writable.write(text)
      await writable.close()
    }
  }, files)

async function choose(page: Page, name: string): Promise<void> {
  await new Atlas(page).go('/suivi/envoi?region=11')
  const main = page.getByRole('main')
  await main.getByLabel('Signature (facultative)').fill(name)
  await main.getByRole('button', { name: 'Choisir le dossier…' }).click()
  await expect(main).toContainText('« equipe » : à jour à')
}

test('two colleagues work by one folder, whatever becomes of its files and of the permission for it @own', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext()
  await hasFolder(page.context())
  await hasFolder(context)
  const other = await context.newPage()
  await page.goto(RECORD)
  await state(page, PHONE, '01 23 45 67 89')
  await choose(page, 'A. B.')
  await other.goto(`${baseURL}${RECORD}`)
  await state(other, PHONE, '01 98 76 54 32')
  await state(other, 'Site', 'https://exemple.fr')
  await choose(other, 'C. D.')

  // What does not differ comes by itself, the rest waits; both are told who is there.
  await putFiles(page, await filesOf(other))
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Relire maintenant' }).click()
  await expect(main).toContainText('1 fait reçu de C. D.')
  await expect(main.getByRole('list', { name: '1 collègue' })).toContainText(
    'C. D. là en ce moment',
  )
  await main.getByText('1 fait de C. D. : voir et choisir').click()
  expect(await faults(page, {})).toEqual([])
  await main
    .getByRole('group', { name: `CPTS Paris 13 : ${PHONE}` })
    .getByLabel('Lot')
    .check()
  await main.getByRole('button', { name: 'Prendre 1 fait' }).click()
  await expect(main.getByText('voir et choisir')).toHaveCount(0)

  // Half a file is told, and takes nothing back; the folder is still the one chosen when the page is opened anew.
  const [[name, text] = ['', '']] = Object.entries(await filesOf(other))
  await putFiles(page, { [name]: text.slice(0, 200) })
  await page.reload()
  await expect(main).toContainText(`${name} est à moitié écrit ou abîmé`)
  await expect(main).toContainText('« equipe » : à jour à')

  // The choice comes to the one who did not choose.
  await putFiles(other, await filesOf(page))
  await other.getByRole('button', { name: 'Relire maintenant' }).click()
  await expect(other.getByRole('list', { name: '1 collègue' })).toContainText('A. B.')
  await expect(other.getByText('voir et choisir')).toHaveCount(0)

  // A permission that is gone is asked for again, on whichever page one works.
  await page.evaluate(() => {
    const now = { answer: 'prompt' }
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => now.answer,
      requestPermission: async () => (now.answer = 'granted'),
    })
  })
  await main.getByRole('button', { name: 'Relire maintenant' }).click()
  await expect(main).toContainText('Le navigateur demande à nouveau l’accès au dossier « equipe ».')
  await main.getByRole('link', { name: 'Suivi' }).first().click()
  await main.getByRole('button', { name: 'Reprendre' }).click()
  await expect(main.getByText('Dossier partagé non à jour')).toHaveCount(0)
  await context.close()
})
