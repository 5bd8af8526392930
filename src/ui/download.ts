/** Hands some content to the person as a file, under a name. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Firefox and Safari read the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
