import { cptsPage, INDEX_PAGE, regionPage } from '../../src/data/pages.ts'
import { type CptsFacts, knownPopulation, sharedPopulation } from '../../src/domain/atlas/atlas.ts'
import { contactsAt } from '../../src/domain/atlas/office-contacts.ts'
import { CONTACT_WAYS } from '../../src/domain/cpts/contact-value.ts'
import { type Cpts, editionOf } from '../../src/domain/cpts/cpts.ts'
import { regionOf } from '../../src/domain/units/regions.ts'
import { factsBySource } from '../../src/features/cpts/facts-by-source.ts'
import { missionLines } from '../../src/features/cpts/mission-lines.ts'
import { sharedPeople } from '../../src/features/cpts/shared-people.ts'
import {
  aciWords,
  sizeLines,
  stageWords,
} from '../../src/features/paper/identity/identity-lines.ts'
import { departementName } from '../../src/features/region-model/facet-words.ts'
import { frCpts } from '../../src/fr/cpts/cpts.ts'
import { frPanel } from '../../src/fr/cpts/cpts-panel.ts'
import { frCategories, stageAlone } from '../../src/fr/cpts/facets.ts'
import { frIdentity } from '../../src/fr/paper/identity.ts'
import { frJoin } from '../../src/fr/cpts/join.ts'
import { frMembers } from '../../src/fr/cpts/members.ts'
import { frPages } from '../../src/fr/app/pages.ts'
import { choicesToQuery } from '../../src/state/choices-url.ts'
import { DEFAULT_CHOICES } from '../../src/state/choices.ts'
import { Definitions } from '../../src/ui/Definitions.tsx'
import { SourceName } from '../../src/ui/SourceName.tsx'
import { memberCounts, MEMBER_KINDS } from '../../src/ui/words/member-counts.ts'
import { Communes, communesOf } from './Communes.tsx'
import { Contacts } from './Contacts.tsx'
import { organization } from './organization.ts'
import { fromPage, PageFrame, type SiteSettings } from './PageFrame.tsx'
import type { SiteRecords } from './read-site.ts'

interface CptsPageProps {
  readonly site: SiteSettings
  readonly records: SiteRecords
  readonly facts: CptsFacts
}

/** All that is known of one CPTS, on a page of its own. */
export function CptsPage({ site, records, facts }: CptsPageProps) {
  const { cpts } = facts
  const region = records.homes.get(cpts.id) ?? ''
  const nom = regionOf(region)?.nom ?? region
  const path = cptsPage(region, cpts.id)
  const departements = cpts.departements.map((code) => departementName(records.file, code))
  const place = frPages.place(departements.join(', '), nom)
  const onMap = choicesToQuery({
    ...DEFAULT_CHOICES,
    region,
    selection: { kind: 'cpts', id: cpts.id },
  })
  return (
    <PageFrame
      site={site}
      path={path}
      about={frPages.cptsTitle(cpts.nom, place)}
      description={descriptionOf(facts, records, place)}
      crumbs={[
        [frPages.all, INDEX_PAGE],
        [nom, regionPage(region)],
      ]}
      data={organization(facts, records.atlas.known)}
    >
      <h1>{cpts.nom}</h1>
      <p>{frPages.kind}</p>
      <p>{place}</p>
      {cpts.alias.length > 0 && <p className="quiet">{frPanel.aka(cpts.alias.join(', '))}</p>}
      {cpts.note !== null && <p>{cpts.note}</p>}
      <p>
        <a className="button" href={fromPage(path, onMap)}>
          {frPages.toMap}
        </a>
      </p>
      <Contacts
        cpts={cpts}
        region={nom}
        whom={contactsAt(records.office, { region, departements: cpts.departements })}
      />
      <Facts facts={facts} records={records} />
      <WhatItDoes cpts={cpts} />
      <Members cpts={cpts} />
      <Communes facts={facts} records={records} />
      <Overlaps facts={facts} records={records} path={path} />
      <Doubts cpts={cpts} />
      <section>
        <h2>{frPanel.sources}</h2>
        <ul>
          {factsBySource(cpts).map(([source, stated]) => (
            <li key={source}>
              <SourceName source={source} />
              <br />
              <small>{frPanel.sourceFacts(stated)}</small>
            </li>
          ))}
        </ul>
      </section>
      <footer>
        <p>
          {frPages.made(
            site.today,
            editionOf(records.datasets.find((one) => one.region === region) ?? {}),
          )}
        </p>
        <p>{frPages.populations(records.manifest.population.source)}</p>
        <p>{frPages.noWarranty}</p>
        <p>
          <a href={fromPage(path, `proposer${onMap}`)}>{frPanel.propose}</a>
        </p>
      </footer>
    </PageFrame>
  )
}

/** About as much as a search engine shows. Units: characters. */
const DESCRIPTION = 160

/** What a page is about in as many whole sentences as are shown of it, the most telling first. */
function descriptionOf(facts: CptsFacts, records: SiteRecords, place: string): string {
  const { cpts, territory } = facts
  const known = knownPopulation(facts)
  const names = communesOf({ facts, records }).map(({ nom }) => nom)
  const habitants = known && frPages.habitants(known.habitants, known.floor)
  const ways = CONTACT_WAYS.filter((way) => cpts.contacts[way]).map((way) => frCpts[way])
  const sentences = [
    `${cpts.nom}, ${place}`,
    ...(territory.size > 0 ? [frPages.communesInShort(names, habitants)] : []),
    ...(cpts.stade ? [stageAlone(cpts.stade.valeur)] : []),
    ...(ways.length > 0 ? [frPages.ways(ways)] : []),
    frPages.kind,
  ].map(frPages.sentence)
  return sentences.reduce((so, next) => {
    const longer = `${so} ${next}`
    return longer.length > DESCRIPTION ? so : longer
  })
}

function Facts({ facts, records: { atlas, manifest } }: Omit<CptsPageProps, 'site'>) {
  const { cpts } = facts
  const shared = sharedPopulation(facts, atlas.known)
  return (
    <section>
      <h2>{frPages.facts}</h2>
      <Definitions
        className="facts"
        lines={[
          [frIdentity.lines.stage, stageWords(cpts)],
          [frPages.contract, aciWords(cpts)],
          ...sizeLines(facts, { populationYear: manifest.population.annee, shared }),
          [frIdentity.lines.finess, cpts.finess?.valeur ?? frCpts.unknown],
        ]}
      />
    </section>
  )
}

function WhatItDoes({ cpts }: { readonly cpts: Cpts }) {
  const lines = missionLines(cpts, Infinity)
  const { perinatalite } = cpts
  return (
    <section>
      <h2>{frPanel.does}</h2>
      {lines.length === 0 && <p>{frPanel.doesUnknown}</p>}
      <ul>
        {lines.map(({ subject, actions }) => (
          <li key={subject}>{actions ? `${frPanel.doesThese(subject)} ${actions}` : subject}</li>
        ))}
      </ul>
      {perinatalite && (
        <p>
          {frPages.sentence(
            frJoin.perinatalite(frCategories[perinatalite.valeur.etat], perinatalite.valeur.themes),
          )}
        </p>
      )}
    </section>
  )
}

/** Who belongs, as far as a source counts them. */
function Members({ cpts }: { readonly cpts: Cpts }) {
  return MEMBER_KINDS.map((kind) => {
    const counted = memberCounts(cpts, kind)
    return (
      counted && (
        <section key={kind}>
          <h2>{frMembers.kinds[kind]}</h2>
          <ul>
            {counted.lines.map(({ n, noun }) => (
              <li key={noun}>{frPages.members(n, noun)}</li>
            ))}
          </ul>
          {counted.notCounted.length > 0 && (
            <p className="quiet">{frMembers.notCounted(counted.notCounted)}</p>
          )}
        </section>
      )
    )
  })
}

interface OverlapsProps extends Omit<CptsPageProps, 'site'> {
  readonly path: string
}

function Overlaps({ facts: { overlaps }, records: { atlas, homes }, path }: OverlapsProps) {
  if (overlaps.length === 0) return null
  return (
    <section>
      <h2>{frPanel.overlaps}</h2>
      <ul>
        {overlaps.map((each) => {
          const { whole, inPart } = sharedPeople(atlas, each)
          return (
            <li key={each.autre}>
              <a href={fromPage(path, cptsPage(homes.get(each.autre) ?? '', each.autre))}>
                {atlas.facts.get(each.autre)?.cpts.nom ?? each.autre}
              </a>
              {' – '}
              {[whole ?? [], inPart ?? []].flat().join('. ')}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Doubts({ cpts: { doutes } }: { readonly cpts: Cpts }) {
  if (doutes.length === 0) return null
  return (
    <section>
      <h2>{frPanel.doubts}</h2>
      <ul>
        {doutes.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </section>
  )
}
