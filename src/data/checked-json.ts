import * as v from 'valibot'
import { LoadError } from './fetch-json.ts'

/** What a file says, once it is known to be of its form. Errors: `LoadError` "damaged", with the path of the first fault. */
export function checkedJson<T extends v.GenericSchema>(
  schema: T,
  json: unknown,
  file: string,
): v.InferOutput<T> {
  const checked = v.safeParse(schema, json, { abortEarly: true })
  if (checked.success) return checked.output
  const [issue] = checked.issues
  throw new LoadError({
    reason: 'damaged',
    file,
    detail: `${v.getDotPath(issue) ?? ''} ${issue.message}`,
  })
}
