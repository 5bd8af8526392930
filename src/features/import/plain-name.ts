/** The name of a file without its ending. */
export function plainName(name: string): string {
  return name.replace(/\.[a-z\d]+$/i, '')
}
