import MapIcon from 'lucide-react/icons/map'
import Send from 'lucide-react/icons/send'
import { Link } from 'wouter'
import { aciState, type Cpts, isArchived } from '../../domain/cpts/cpts.ts'
import { recordScore } from '../../domain/filters/record-score.ts'
import { Acronyms } from '../../ui/Acronyms.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frYearly } from '../../fr/follow-up/yearly.ts'
import { YearlyButton } from '../paper/yearly/YearlyButton.tsx'
import { useSession } from '../region-model/session-context.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { ArchiveBlock } from './ArchiveBlock.tsx'
import { FactBlock } from './FactBlock.tsx'
import { IdentityBlock } from './IdentityBlock.tsx'
import { isAllRead } from './all-read.ts'
import { KeepNote } from './KeepNote.tsx'
import { MergeBlock } from './MergeBlock.tsx'
import { NextRecord } from './NextRecord.tsx'
import { PerimeterBlock } from './PerimeterBlock.tsx'
import { numberedSources, SourceNumbersContext } from './record-sources.ts'
import { RecordSources } from './RecordSources.tsx'
import { RecordLog } from './journal/RecordLog.tsx'
import { NotebookSection } from './notebook/NotebookSection.tsx'
import styles from './RecordPage.module.css'
import { Said } from './Said.tsx'
import { StageBlock } from './StageBlock.tsx'
import { TextBlock } from './TextBlock.tsx'
import { PageLinks } from '../region-model/PageLinks.tsx'
import { aciEditor } from './facts/aci.tsx'
import { missionsEditor } from './facts/missions.tsx'
import { perinataliteEditor } from './facts/perinatalite.tsx'
import {
  emailEditor,
  finessEditor,
  populationEditor,
  siteEditor,
  telephoneEditor,
} from './facts/plain.tsx'
import { membresEditor, structuresEditor } from './facts/tally.tsx'
import { useRecords } from './use-records.ts'
import { SaidContext, useSaid } from './use-said.ts'

const { groups } = frEdit

/** A record to complete and to correct, fact by fact, each after its source; beside it, what was changed. */
export function RecordPage({ id }: { readonly id: string }) {
  const cpts = useRecords().all.get(id)
  const allRead = isAllRead(useRegion().recordsState, useRegionRecords())
  const { said, say } = useSaid()
  return (
    <SaidContext value={say}>
      <KeepNote />
      {cpts ? (
        <div className={styles.page}>
          <Head cpts={cpts} />
          <div role="status" className={styles.status}>
            {said !== null && <Said said={said} cpts={id} />}
          </div>
          <SourceNumbersContext value={numberedSources(cpts)}>
            <div className={styles.blocks}>
              <NotebookSection cpts={id} />
              {isArchived(cpts) ? <ArchiveBlock cpts={cpts} /> : <Blocks cpts={cpts} />}
            </div>
            <div className={styles.beside}>
              <RecordSources />
              <RecordLog cpts={cpts} />
            </div>
          </SourceNumbersContext>
        </div>
      ) : (
        <Notice tone="notice">{allRead ? frEdit.unknownRecord : frEdit.unreadRecords}</Notice>
      )}
    </SaidContext>
  )
}

function Head({ cpts }: { readonly cpts: Cpts }) {
  const href = useHref()
  const { today } = useSession()
  const { all } = useRecords()
  const facts = useRegion().atlas.facts.get(cpts.id)
  const { connus, attendus } = recordScore(cpts, today)
  const into = cpts.archive?.valeur.fusionneeDans ?? null
  return (
    <header className={styles.head}>
      <PageLinks>
        {!isArchived(cpts) && (
          <Link href={href('/')}>
            <MapIcon aria-hidden size={16} /> {frEdit.onMap}
          </Link>
        )}
        <Link href={href('/suivi/publication', { selection: null })}>
          <Send aria-hidden size={16} /> {frEdit.toPublication}
        </Link>
      </PageLinks>
      <h1>{cpts.nom}</h1>
      <NextRecord id={cpts.id} />
      {cpts.archive ? (
        <Notice tone="quiet">
          {frEdit.archived(cpts.archive.date, into && (all.get(into)?.nom ?? into))}
        </Notice>
      ) : (
        <p className={styles.quiet}>
          {frEdit.known(connus, attendus)} {frEdit.localOnly}
        </p>
      )}
      {facts && aciState(cpts) === 'signe' && (
        <div>
          <YearlyButton list={[facts]} label={frYearly.button} />
        </div>
      )}
      <Acronyms of={['ACI', 'EPCI', 'FINESS', 'INSEE', 'URPS']} />
    </header>
  )
}

/** Two columns that stay as they are while a form opens in one of them. */
function Blocks({ cpts }: { readonly cpts: Cpts }) {
  return (
    <>
      <div>
        <section>
          <h2>{groups.suivi}</h2>
          <StageBlock cpts={cpts} />
          <FactBlock cpts={cpts} editor={aciEditor} />
        </section>
        <section>
          <h2>{groups.territoire}</h2>
          <PerimeterBlock cpts={cpts} />
          <FactBlock cpts={cpts} editor={populationEditor} />
        </section>
        <section>
          <h2>{groups.structure}</h2>
          <IdentityBlock cpts={cpts} />
          <FactBlock cpts={cpts} editor={siteEditor} />
          <FactBlock cpts={cpts} editor={emailEditor} />
          <FactBlock cpts={cpts} editor={telephoneEditor} />
          <FactBlock cpts={cpts} editor={finessEditor} />
        </section>
      </div>
      <div>
        <section>
          <h2>{groups.actions}</h2>
          <FactBlock cpts={cpts} editor={missionsEditor} />
          <FactBlock cpts={cpts} editor={perinataliteEditor} />
        </section>
        <section>
          <h2>{groups.membres}</h2>
          <FactBlock cpts={cpts} editor={membresEditor} />
          <FactBlock cpts={cpts} editor={structuresEditor} />
        </section>
        <section>
          <h2>{groups.reste}</h2>
          <TextBlock cpts={cpts} field="doutes" />
          <TextBlock cpts={cpts} field="note" />
          <MergeBlock cpts={cpts} />
          <ArchiveBlock cpts={cpts} />
        </section>
      </div>
    </>
  )
}
