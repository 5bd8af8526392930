import { dictionary, samples } from './all.ts'

export type Text = readonly [place: string, text: string]
type Write = (...args: unknown[]) => unknown

/** None, one, two and many of each figure; then none and one out of many. */
const figures = (n: number): number[][] => [
  ...[0, 1, 2, 1234].map((value) => Array.from({ length: n }, () => value)),
  ...(n > 1 ? [0, 1].map((first) => [first, ...Array.from({ length: n - 1 }, () => 1234)]) : []),
]

/** Every text of the dictionary, with what each function writes from its samples. */
function texts(node: unknown, given: unknown, place: string): Text[] {
  if (typeof node === 'string') return [[place, node]]
  if (typeof node === 'function') {
    const calls = (given as unknown[][] | undefined) ?? figures(node.length)
    return calls.map((args) => {
      const text = (node as Write)(...args)
      return [`${place}(${JSON.stringify(args).slice(1, -1)})`, String(text)]
    })
  }
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, value]) =>
    texts(value, (given as Record<string, unknown> | undefined)?.[key], `${place}.${key}`),
  )
}

/** Every text that the application may show, with its place in the dictionary. */
export const all = Object.entries(dictionary)
  .filter(([name]) => name.startsWith('fr'))
  .flatMap(([name, node]) => texts(node, (samples as Record<string, unknown>)[name], name))
