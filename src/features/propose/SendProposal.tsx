import { useQuery } from '@tanstack/react-query'
import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import Mail from 'lucide-react/icons/mail'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { tidyProposal } from '../../data/lot/proposal.ts'
import { lotFile, lotLink, writeLot } from '../../data/lot/lot.ts'
import { officeQuery } from '../../data/office.ts'
import type { OfficePlace } from '../../domain/atlas/office.ts'
import { contactsAt, proposalAddress } from '../../domain/atlas/office-contacts.ts'
import type { FactVersion } from '../../domain/edits/fact-version.ts'
import type { Proposal } from '../../domain/edits/proposal.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frApp } from '../../fr/app/app.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frPropose } from '../../fr/follow-up/propose.ts'
import controls from '../../ui/controls.module.css'
import { download } from '../../ui/download.ts'
import { TextField } from '../../ui/Field.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import { useSend } from '../../ui/use-send.ts'
import { SendWords } from '../../ui/words/SendWords.tsx'
import { Whom } from '../cpts/Whom.tsx'
import { ProposalWords } from '../edit/journal/Proposal.tsx'
import { fieldLines, inOneLine } from '../edit/value-words.ts'
import { FieldChange } from '../publish/FieldChange.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './Propose.module.css'
import { proposalMail, proposalText } from './proposal-mail.ts'

const words = frPropose.send

interface SendProposalProps {
  readonly proposal: Proposal
  readonly versions: readonly FactVersion[]
  readonly isNew: boolean
  readonly place: OfficePlace
  readonly onBack: () => void
  /** Forgets what was typed. */
  readonly onEnd: () => void
}

/** What is about to leave, as the other side will see it, and the ways: a message that is ready, a link, a file. */
export function SendProposal({ versions, isNew, place, onBack, onEnd, ...of }: SendProposalProps) {
  const proposal = tidyProposal(of.proposal)
  const heading = useRef<HTMLHeadingElement>(null)
  const href = useHref()
  const [, navigate] = useLocation()
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.form}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{isNew ? words.newOne(proposal.nom) : words.about(proposal.nom)}</p>
      <ul className={styles.changes}>
        {versions
          .filter(({ field }) => !isNew || field !== 'nom')
          .map(({ field, value, base }) => (
            <li key={field}>
              <strong>{frEdit.fields[field]}</strong>
              {isNew || base === null ? (
                <span>{inOneLine(fieldLines(field, value))}</span>
              ) : (
                <FieldChange diff={{ field, before: base, after: value }} backed={false} />
              )}
            </li>
          ))}
      </ul>
      <ProposalWords proposal={proposal} />
      <Ways proposal={proposal} versions={versions} place={place} />
      <p className={controls.row}>
        <button type="button" className={controls.link} onClick={onBack}>
          {words.back}
        </button>
        <button
          type="button"
          className={controls.link}
          onClick={() => {
            onEnd()
            navigate(href('/'))
          }}
        >
          {words.end}
        </button>
      </p>
    </div>
  )
}

type WaysProps = Pick<SendProposalProps, 'proposal' | 'versions' | 'place'>

function Ways({ proposal, versions, place }: WaysProps) {
  const { today } = useSession()
  const { data: office } = useQuery(officeQuery)
  const [status, setStatus] = useState('')
  const [copying, send] = useSend()
  const [textCopying, copyText] = useCopy()
  const { known } = useRegion().atlas
  const ready = useWritten(proposal, versions)
  if (ready === null) return <p>{frApp.loading}</p>
  const { written, link } = ready
  const nameOf = (code: UnitCode): string => known.get(code)?.nom ?? code
  const to = office ? proposalAddress(office, place) : null
  const contacts = office ? contactsAt(office, place) : []
  const mail = proposalMail(to?.email ?? '', proposal, versions, { link, nameOf })
  const text = proposalText(proposal, versions, { link, nameOf })
  const save = (): void => {
    const file = words.file(today)
    download(file, 'application/json;charset=utf-8', lotFile(written))
    setStatus(words.saved(file))
  }
  return (
    <>
      {to && <p>{mail.carries === 'file' ? words.attach : words.writeHint}</p>}
      {office && !to && <p>{words.nobody}</p>}
      {!to && contacts.length > 0 && (
        <>
          <p>{words.contacts}</p>
          <Whom place={place} isOfficeAlone />
        </>
      )}
      <p className={controls.row}>
        {office && (
          <a className={`${controls.primary} ${styles.write}`} href={mail.href}>
            <Mail aria-hidden size={16} /> {to ? words.write(to.nom) : words.prepare}
          </a>
        )}
        {office && !to && (
          <button
            type="button"
            className={controls.secondary}
            onClick={() => {
              setStatus('')
              void copyText(text)
            }}
          >
            <Copy aria-hidden size={16} /> {words.copyText}
          </button>
        )}
        {link !== null && (
          <button
            type="button"
            className={controls.secondary}
            onClick={() => {
              setStatus('')
              void send(frPropose.mail.subject(proposal.nom), link)
            }}
          >
            <SendWords />
          </button>
        )}
        <button type="button" className={controls.secondary} onClick={save}>
          <Download aria-hidden size={16} /> {words.download}
        </button>
      </p>
      <p role="status">
        {status}
        {status === '' && link === null && words.tooLong}
        {status === '' && copying === 'done' && words.copied}
        {status === '' && copying === 'idle' && textCopying === 'done' && words.textCopied}
        {status === '' && copying === 'refused' && words.refused}
      </p>
      {textCopying === 'refused' && <p className={styles.text}>{text}</p>}
      {copying === 'refused' && link !== null && (
        <TextField label={words.linkLabel} value={link} onChange={() => {}} />
      )}
    </>
  )
}

/** The proposal as it travels, and the link to it; null while it is written. */
function useWritten(proposal: Proposal, versions: readonly FactVersion[]) {
  const { region } = useRegion()
  const { address } = useSession()
  const href = useHref()
  const [ready, setReady] = useState<{
    readonly written: string
    readonly link: string | null
  } | null>(null)
  const page = address.link(href('/donnees', { selection: null, filters: {} }))
  const { id } = proposal
  useEffect(() => {
    let isGone = false
    const quand = new Date().toISOString()
    void writeLot({ region, from: '', quand, versions, proposal }).then((written) => {
      if (!isGone) setReady({ written, link: lotLink(page, written) })
    })
    return () => {
      isGone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- a proposal is another one by its id.
  }, [id, region, page])
  return ready
}
