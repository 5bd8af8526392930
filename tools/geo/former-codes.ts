import type { PackageCommune } from './package-data.ts'

/**
 * Maps each former code INSEE to the commune that holds its territory now.
 *
 * Shape: `anciensCodes` of the communes first, then the communes déléguées and associées, by their chef-lieu. A code still in
 * use is never a former one.
 * Source: npm package @etalab/decoupage-administratif.
 */
export function formerCodesOf(communes: readonly PackageCommune[]): ReadonlyMap<string, string> {
  const current = communes.filter(({ type }) => type === 'commune-actuelle')
  const inUse = new Set(current.map(({ code }) => code))
  const formerCodes = new Map<string, string>()
  const add = (former: string, code: string): void => {
    if (!inUse.has(former) && !formerCodes.has(former)) formerCodes.set(former, code)
  }
  for (const { code, anciensCodes = [] } of current) {
    for (const former of anciensCodes) add(former, code)
  }
  for (const { code, chefLieu } of communes) {
    if (chefLieu !== undefined) add(code, chefLieu)
  }
  return formerCodes
}
