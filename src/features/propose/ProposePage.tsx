import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { officeQuery } from '../../data/office.ts'
import { proposalAddress } from '../../domain/atlas/office-contacts.ts'
import type { Proposal } from '../../domain/edits/proposal.ts'
import type { FactVersion } from '../../domain/edits/fact-version.ts'
import type { OfficePlace } from '../../domain/atlas/office.ts'
import { placeOfUnit } from '../../domain/atlas/office.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { byId } from '../../domain/edits/dataset-diff.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frPropose } from '../../fr/follow-up/propose.ts'
import { newId } from '../../session/new-id.ts'
import { Notice } from '../../ui/Notice.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { useForm } from '../edit/form/use-form.ts'
import { BLANK_PROPOSAL, proposalForm } from '../edit/proposal-form.ts'
import { useIsUnit } from '../edit/use-units-named.ts'
import { isUnread, useRegion } from '../region-model/region-model.ts'
import { useActions, useChoice, useSession } from '../region-model/session-context.ts'
import { draftProposal, type Faults } from './draft-proposal.ts'
import styles from './Propose.module.css'
import { ProposalForm } from './ProposalForm.tsx'
import { SendProposal } from './SendProposal.tsx'
import { useCommuneList } from './use-commune-list.ts'

/** A proposal that is ready to leave. */
interface Ready {
  readonly proposal: Proposal
  readonly versions: readonly FactVersion[]
}

/** What anyone may tell whoever keeps the records: of a CPTS, or of one that is missing. Nothing is changed here, and nothing sent unasked. */
export function ProposePage() {
  const model = useRegion()
  const { atlas } = model
  const { select } = useActions()
  const selection = useChoice((choices) => choices.selection)
  const cpts = (selection?.kind === 'cpts' && atlas.facts.get(selection.id)?.cpts) || null
  const unit = (selection?.kind === 'unit' && atlas.known.get(selection.code)) || null
  const place = cpts
    ? { region: model.homeOf(cpts.id), departements: cpts.departements }
    : unit
      ? placeOfUnit(unit.code)
      : { region: model.region, departements: [] }
  const { data: office } = useQuery(officeQuery)
  const to = office && proposalAddress(office, place)
  const options = useMemo(
    () =>
      [...atlas.facts.values()]
        .map(({ cpts: { id, nom } }) => [id, nom] as const)
        .toSorted(([, a], [, b]) => a.localeCompare(b, 'fr')),
    [atlas],
  )
  if (isUnread(model))
    return (
      <div className={styles.page}>
        <h1>{frPanel.propose}</h1>
        <Notice tone="notice">{frPropose.unread}</Notice>
      </div>
    )
  return (
    <div className={styles.page}>
      <h1>{frPanel.propose}</h1>
      <p className={styles.intro}>
        {frPropose.intro}{' '}
        {to !== undefined && (to ? frPropose.addressed(to.nom) : frPropose.nobody)}
      </p>
      {selection?.kind === 'cpts' && !cpts && <Notice tone="notice">{frPanel.unknownCpts}</Notice>}
      <Proposing
        key={cpts?.id ?? unit?.code ?? ''}
        cpts={cpts}
        commune={unit ? `${unit.nom} (${unit.code})` : ''}
        about={cpts?.id ?? unit?.code ?? null}
        place={place}
        which={
          <SelectField
            label={frPropose.which}
            value={cpts?.id ?? ''}
            ask={frPropose.missing}
            options={options}
            onChange={(id) => select(id === '' ? null : { kind: 'cpts', id }, 'stay')}
          />
        }
      />
    </div>
  )
}

interface ProposingProps {
  readonly cpts: Cpts | null
  /** The commune that it is proposed from, as it is typed. */
  readonly commune: string
  readonly about: string | null
  readonly place: OfficePlace
  readonly which: ReactNode
}

function Proposing({ cpts, commune, about, place, which }: ProposingProps) {
  const { today } = useSession()
  const { records, atlas } = useRegion()
  const isUnit = useIsUnit()
  const fresh = {
    ...BLANK_PROPOSAL,
    nom: cpts?.nom ?? '',
    telephone: cpts?.contacts.telephone?.valeur ?? '',
    email: cpts?.contacts.email?.valeur ?? '',
    site: cpts?.contacts.site?.valeur ?? '',
    added: cpts ? '' : commune,
  }
  const form = useForm(proposalForm(about), fresh)
  const typed = form.typed ?? fresh
  const added = useCommuneList(typed.added, typed.answers)
  const removed = useCommuneList(typed.removed, typed.answers)
  const [faults, setFaults] = useState<Faults>({})
  const [ready, setReady] = useState<Ready | null>(null)
  const check = (): void => {
    const {
      versions,
      id,
      faults: found,
    } = draftProposal(typed, {
      cpts,
      added: added.read,
      removed: removed.read,
      nameOf: (code) => atlas.known.get(code)?.nom ?? code,
      records: byId(records),
      units: { has: isUnit },
      today,
      newId,
      quand: new Date().toISOString(),
    })
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const words = typed.facts.includes('autre') ? typed.words : ''
    const { source, from, reply } = typed
    const nom = cpts?.nom ?? typed.nom.trim()
    const proposal = { id: newId(), cpts: id, nom, words, source, from, reply }
    setReady({ proposal, versions })
  }
  if (ready)
    return (
      <SendProposal
        {...ready}
        isNew={!cpts}
        place={place}
        onBack={() => setReady(null)}
        onEnd={form.close}
      />
    )
  return (
    <ProposalForm
      cpts={cpts}
      which={which}
      typed={typed}
      onChange={form.change}
      added={added}
      removed={removed}
      faults={faults}
      onNext={check}
    />
  )
}
