import font from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

/** The font of the application as a `data:` address, for pictures that carry it in them. Errors: throws where it cannot be had. */
export async function fontAsData(): Promise<string> {
  const response = await fetch(font)
  if (!response.ok) throw new Error('the font cannot be had')
  const file = await response.blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('the font cannot be read')))
    reader.readAsDataURL(file)
  })
}
