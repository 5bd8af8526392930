/** After which source something is changed, as it is typed. */
export interface TypedSource {
  readonly source: string
  readonly date: string
}
export const NO_SOURCE: TypedSource = { source: '', date: '' }
