import { useState } from 'react'
import { useStore } from 'zustand'
import { frEdit } from '../../fr/edit.ts'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../region-model/session-context.ts'

/** Asks once who makes the changes of this device, in the first form that is filled in; what is answered is kept on the device. */
export function AuthorField() {
  const { author } = useSession()
  const [asking] = useState(() => !author.getState().asked)
  const name = useStore(author, (state) => state.name)
  if (!asking) return null
  return (
    <TextField
      label={frEdit.author.label}
      hint={frEdit.author.hint}
      value={name}
      onChange={(typed) => author.setState({ name: typed, asked: true })}
    />
  )
}
