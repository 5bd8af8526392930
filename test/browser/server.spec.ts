import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { tokensIn } from '../../tools/team/tokens.ts'
import { DIST } from '../support/static-hosts.ts'
import { freePort, startTeamServer } from '../support/team-server.ts'
import { test } from './atlas.ts'
import { faults } from './faults.ts'
import { state } from './record.ts'

const RECORD = 'suivi/fiche?region=11&cpts=cpts-paris-13'

test('two colleagues work by the server of the team, by a token that each pastes once @own', async ({
  page,
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-equipe-'))
  const tokens = tokensIn(join(folder, 'jetons.json'))
  const port = await freePort()
  let server = await startTeamServer(DIST, folder, port)
  const site = `http://127.0.0.1:${port}/`
  const context = await browser.newContext()
  const other = await context.newPage()
  const wrongs: string[] = []
  for (const one of [page, other])
    one.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) wrongs.push(message.text())
    })
  const paste = async (one: Page, name: string): Promise<void> => {
    const main = one.getByRole('main')
    await main.getByLabel('Jeton').fill(tokens.give(name))
    await main.getByRole('button', { name: 'Se relier au serveur de l’équipe' }).click()
    await expect(main).toContainText('Relié au serveur.')
  }
  const takePart = async (one: Page, name: string): Promise<void> => {
    await one.goto(`${site}suivi/envoi?region=11`)
    const main = one.getByRole('main')
    await main.getByLabel('Signature (facultative)').first().fill(name)
    await paste(one, name)
  }
  try {
    await page.goto(site + RECORD)
    await state(page, 'Téléphone', '01 23 45 67 89')
    await takePart(page, 'A. B.')
    await other.goto(site + RECORD)
    await state(other, 'Téléphone', '01 98 76 54 32')
    await takePart(other, 'C. D.')

    // What one writes while the other looks comes at once; what differs waits.
    const main = page.getByRole('main')
    await expect(main.getByRole('list', { name: '1 collègue relié' })).toContainText('C. D.')
    await other.getByRole('link', { name: 'CPTS Paris 13' }).first().click()
    await state(other, 'Site', 'https://exemple.fr')
    await expect(main).toContainText('1 fait reçu de C. D.')
    await main.getByText('1 fait : voir et choisir').click()
    expect(await faults(page, {})).toEqual([])

    // Away, it is spoken to again by itself; a token that is taken back meanwhile is told wherever one works, until there is another.
    await server.kill()
    await expect(main).toContainText('Le serveur ne répond pas')
    tokens.revoke('A. B.')
    server = await startTeamServer(DIST, folder, port)
    await expect(main).toContainText('Le serveur ne connaît pas ce jeton')
    await main.getByRole('link', { name: 'Suivi' }).first().click()
    await expect(main).toContainText('Serveur d’équipe non à jour')
    await main.getByRole('link', { name: 'Voir le serveur de l’équipe' }).click()
    await paste(page, 'A. B.')
    await page.reload()
    await expect(main).toContainText('Relié au serveur.')
    await expect(main.getByRole('list', { name: '1 collègue relié' })).toContainText('C. D.')
    expect(wrongs).toEqual([])
  } finally {
    await context.close()
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
})
