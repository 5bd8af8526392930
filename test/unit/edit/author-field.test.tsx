// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AuthorField } from '../../../src/features/edit/form/AuthorField.tsx'
import { FormShell, type FormState } from '../../../src/features/edit/form/FormShell.tsx'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { type Author, createAuthor } from '../../../src/state/author.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

const state = { restored: null, meanwhile: null } as unknown as FormState

/** A form of a record, and the field that an import and the data have, on a device with that author. */
function shown(kept: Author, which: 'form' | 'field') {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const author = createAuthor({ getItem: () => JSON.stringify({ state: kept }), setItem: () => {} })
  const page = document.body.appendChild(document.createElement('div'))
  act(() =>
    createRoot(page).render(
      <SessionContext value={{ author } as unknown as Session}>
        {which === 'field' ? (
          <AuthorField />
        ) : (
          <FormShell name="Site" state={state} onSave={() => {}}>
            {null}
          </FormShell>
        )}
      </SessionContext>,
    ),
  )
  const field = (): HTMLInputElement | null => page.querySelector('input')
  const type = (text: string): void =>
    act(() => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
      set?.call(field(), text)
      field()?.dispatchEvent(new Event('input', { bubbles: true }))
    })
  return { author, field, type }
}

describe('who signs the changes of this device', () => {
  it('is asked in the first form, which goes on asking until it is closed', () => {
    const { author, field, type } = shown({ name: '', asked: false }, 'form')
    type('A')
    type('AB')
    expect(author.getState()).toEqual({ name: 'AB', asked: true })
    expect(field()?.value).toBe('AB')
  })

  it('is not asked in the next ones, nor after it was said in an import', () => {
    expect(shown({ name: 'AB', asked: true }, 'form').field()).toBeNull()
    const { author, type } = shown({ name: '', asked: false }, 'field')
    type('Service d’exemple')
    expect(author.getState()).toEqual({ name: 'Service d’exemple', asked: true })
  })

  it('can be changed, and taken back, in an import and among the data', () => {
    const { author, field, type } = shown({ name: 'AB', asked: true }, 'field')
    expect(field()?.value).toBe('AB')
    type('')
    expect(author.getState()).toEqual({ name: '', asked: true })
  })
})
