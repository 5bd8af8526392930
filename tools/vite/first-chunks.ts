import { resolve } from 'node:path'

/** The part of a bundler's context that is asked. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const ENTRY = ['src/app/main.tsx']
const LIST = ['src/app/ListScreen.tsx']
const PANEL = ['src/app/MapScreen.tsx']
/** With MapLibre, hence never in a file that the panel waits for. */
const DRAWING = ['src/features/map/MapView.tsx']

/** The crumbs that the map shares with screens that come later: beside MapLibre they would bring it along, in files of their own weigh twice as much. */
const SHARED =
  /src\/(ui\/(SourceName|use-stable)|features\/indicators\/(WhenShown|use-indicators)|geometry\/mainland)\.|icons\/plus\./

/**
 * The chunks of what is needed first: one file for all that the application starts with, one for what the list and the map both add
 * to it, and one for the rest of each. Nothing else is in them, so that each costs one request and no byte that is not run.
 */
export function firstChunks() {
  return [
    group('start', [ENTRY], 3),
    group('screens', [LIST, [...PANEL, ...DRAWING]], 2),
    group('list', [LIST], 0),
    group('panel', [PANEL], 0, SHARED),
    group('drawing', [DRAWING], 0),
  ]
}

/** The screens that a link from outside opens. */
const OPENED = /(?:Map|List|Progress|Sketch|Embed)Screen-/

/**
 * What is asked for together with a part that comes later: all that it imports, where someone waits for the whole page; else its styles
 * alone, as the names of the rest would weigh on the first load of everyone, and the browser finds them in the part itself. The page
 * itself names all that it starts with, which would else be asked for one after another.
 */
export function laterFiles(
  part: string,
  files: readonly string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] {
  const isAwaited = hostType === 'html' || OPENED.test(part)
  return files.filter((file) => isAwaited || !file.endsWith('.js'))
}

/** A chunk of the modules that all of some parts import, and of some others. */
function group(
  chunk: string,
  parts: readonly (readonly string[])[],
  priority: number,
  others: RegExp | null = null,
) {
  let imports: readonly ReadonlySet<string>[] | null = null
  const name = (id: string, modules: Modules): string | null => {
    imports ??= parts.map((files) => imported(files, modules))
    return others?.test(id) || imports.every((part) => part.has(id)) ? chunk : null
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
