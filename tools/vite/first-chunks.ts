import { resolve } from 'node:path'

/** The part of a bundler's context that is asked. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const ENTRY = ['src/app/main.tsx']
const LIST = ['src/app/ListScreen.tsx']
const MAP = ['src/app/MapScreen.tsx', 'src/features/map/MapView.tsx']

/** The crumbs that the map shares with screens that come later: in files of their own, they would weigh twice what they do in one. */
const SHARED =
  /src\/(ui\/(SourceName|use-stable)|features\/indicators\/(WhenShown|use-indicators)|geometry\/mainland|domain\/atlas\/neighbour-colours)\.|icons\/plus\./

/**
 * The chunks of what is needed first: one file for all that the application starts with, one for what the list and the map both add
 * to it. Nothing else is in them, so that each costs one request and no byte that is not run.
 */
export function firstChunks() {
  return [
    group('start', [ENTRY], 3),
    group('screens', [LIST, MAP], 2),
    { name: 'beside-map', test: SHARED, priority: 1 },
  ]
}

/** A chunk of the modules that all of some parts import. */
function group(chunk: string, parts: readonly (readonly string[])[], priority: number) {
  let imports: readonly ReadonlySet<string>[] | null = null
  const name = (id: string, modules: Modules): string | null => {
    imports ??= parts.map((files) => imported(files, modules))
    return imports.every((part) => part.has(id)) ? chunk : null
  }
  return { name, debugName: chunk, test: /\.(ts|tsx|js|mjs)$/, priority }
}

/** All that some modules import before they run. They themselves stay the entries of their own chunks. */
function imported(files: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (id: string): void => {
    for (const each of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(each)) continue
      found.add(each)
      visit(each)
    }
  }
  for (const file of files) visit(resolve(file))
  return found
}
