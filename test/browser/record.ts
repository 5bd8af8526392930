import { expect, type Page } from '@playwright/test'

/** States a fact of one line, after a source, and waits until the device holds it. */
export async function state(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(Modifier|Renseigner) : ${name}$`) }).click()
  const form = page.getByRole('form', { name })
  await form.getByLabel(name, { exact: true }).fill(value)
  await form.getByLabel('Source', { exact: true }).fill('Document d’exemple')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText(`Enregistré : ${name}`)).toBeVisible()
}
