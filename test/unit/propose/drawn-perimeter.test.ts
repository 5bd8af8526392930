import { expect, it } from 'vitest'
import {
  BLANK_PROPOSAL,
  proposalForm,
  waitingProposal,
  withDrawn,
} from '../../../src/features/edit/proposal-form.ts'
import { openedForm } from '../../../src/state/typing.ts'
import { codes } from '../domain/samples.ts'

it('a drawn perimeter comes back to the proposal that waits for it, which then waits no more', () => {
  const form = `11/${proposalForm('cpts-d-exemple')}`
  const typed = { ...BLANK_PROPOSAL, source: 'Appel inventé', drawing: true }
  const typing = {
    [`11/${proposalForm(null)}`]: openedForm(BLANK_PROPOSAL, null),
    [form]: openedForm(typed, null),
  }
  expect(waitingProposal(typing)).toEqual({ form, region: '11', about: 'cpts-d-exemple' })
  const after = withDrawn(typing, form, codes('75113'))
  expect(waitingProposal(after)).toBeNull()
  expect(after[form]?.typed).toEqual({
    ...typed,
    drawing: false,
    facts: ['communes'],
    drawn: ['75113'],
  })
})
