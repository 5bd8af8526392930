import type * as z from 'zod/mini'
import { LoadError } from './fetch-json.ts'

/** What a file says, once it is known to be of its form. Errors: `LoadError` "damaged", with the path of the first fault. */
export function checkedJson<T extends z.ZodMiniType>(
  schema: T,
  json: unknown,
  file: string,
): z.infer<T> {
  const checked = schema.safeParse(json)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const detail = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`
  throw new LoadError({ reason: 'damaged', file, detail })
}
