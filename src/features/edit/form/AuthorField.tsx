import { useStore } from 'zustand'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { TextField } from '../../../ui/Field.tsx'
import { useSession } from '../../region-model/session-context.ts'

interface AuthorFieldProps {
  readonly hint?: string
}

/** Who signs the changes of this device, for the journal; kept on it, and not asked again once said here. */
export function AuthorField({ hint = frEdit.author.short }: AuthorFieldProps) {
  const { author } = useSession()
  const name = useStore(author, (state) => state.name)
  return (
    <TextField
      label={frEdit.author.label}
      hint={hint}
      value={name}
      onChange={(typed) => author.setState({ name: typed, asked: true })}
    />
  )
}
