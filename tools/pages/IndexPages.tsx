import { cptsPage, INDEX_PAGE, regionPage } from '../../src/data/pages.ts'
import { type Cpts, editionOf, inUse } from '../../src/domain/cpts/cpts.ts'
import { type FrenchRegion, REGIONS } from '../../src/domain/units/regions.ts'
import { departementName } from '../../src/features/region-model/facet-words.ts'
import { stageAlone } from '../../src/fr/cpts/facets.ts'
import { frUnit } from '../../src/fr/cpts/unit.ts'
import { frPages } from '../../src/fr/app/pages.ts'
import { frRegion } from '../../src/fr/cpts/region.ts'
import { choicesToQuery } from '../../src/state/choices-url.ts'
import { DEFAULT_CHOICES } from '../../src/state/choices.ts'
import { fromPage, PageFrame, type SiteSettings } from './PageFrame.tsx'
import type { SiteRecords } from './read-site.ts'

const COLLATOR = new Intl.Collator('fr', { numeric: true })

interface IndexProps {
  readonly site: SiteSettings
  readonly records: SiteRecords
}

/** The page of all régions, each with its départements: from here every CPTS is two links away. */
export function IndexPage({ site, records }: IndexProps) {
  const { datasets } = records
  const listed = REGIONS.filter(({ code }) => datasets.some(({ region }) => region === code))
  const others = REGIONS.filter((region) => !listed.includes(region))
  const total = records.atlas.facts.size
  return (
    <PageFrame
      site={site}
      path={INDEX_PAGE}
      about={frPages.all}
      description={frPages.indexDescription(total, listed.length)}
      crumbs={[]}
    >
      <h1>{frPages.all}</h1>
      <p>{frPages.indexIntro}</p>
      <p>
        <a className="button" href={fromPage(INDEX_PAGE, '')}>
          {frPages.toMap}
        </a>
      </p>
      {listed.map((region) => (
        <section key={region.code}>
          <h2>
            <a href={fromPage(INDEX_PAGE, regionPage(region.code))}>{region.nom}</a>
          </h2>
          <p>{frRegion.known(ofRegion(region, records).length, null)}</p>
          <ul className="places">
            {byDepartement(region, records).map(({ code, nom, cpts }) => (
              <li key={code}>
                <a href={fromPage(INDEX_PAGE, `${regionPage(region.code)}#${anchor(code)}`)}>
                  {nom}
                </a>{' '}
                <small>{frPages.inDepartement(cpts.length)}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 && (
        <section>
          <h2>{frPages.noneKnown}</h2>
          <p>
            {frPages.sentence(others.map(({ nom }) => nom).join(', '))} {frPages.notAll}
          </p>
        </section>
      )}
      <footer>
        <p>{frPages.made(site.today, 0)}</p>
      </footer>
    </PageFrame>
  )
}

interface RegionPageProps extends IndexProps {
  readonly region: FrenchRegion
}

/** The page of a région: its CPTS by département. */
export function RegionPage({ site, records, region }: RegionPageProps) {
  const path = regionPage(region.code)
  const dataset = records.datasets.find((one) => one.region === region.code)
  const groups = byDepartement(region, records)
  const title = frPages.regionTitle(region.nom)
  return (
    <PageFrame
      site={site}
      path={path}
      about={title}
      description={frPages.regionDescription(region.nom, ofRegion(region, records).length)}
      crumbs={[[frPages.all, INDEX_PAGE]]}
    >
      <h1>{title}</h1>
      {dataset && <p>{dataset.avertissement}</p>}
      <p>
        <a
          className="button"
          href={fromPage(path, choicesToQuery({ ...DEFAULT_CHOICES, region: region.code }))}
        >
          {frPages.toMap}
        </a>
      </p>
      {groups.map(({ code, nom, cpts }) => (
        <section key={code} id={anchor(code)}>
          <h2>{nom}</h2>
          <ul>
            {cpts.map(({ id, nom: name, stade }) => (
              <li key={id}>
                <a href={fromPage(path, cptsPage(records.homes.get(id) ?? region.code, id))}>
                  {name}
                </a>{' '}
                <small>{stageAlone(stade?.valeur ?? null)}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <footer>
        <p>{frPages.made(site.today, editionOf(dataset ?? {}))}</p>
        <p>
          {frPages.missing}{' '}
          <a
            href={fromPage(
              path,
              `proposer${choicesToQuery({ ...DEFAULT_CHOICES, region: region.code })}`,
            )}
          >
            {frUnit.propose}
          </a>
        </p>
      </footer>
    </PageFrame>
  )
}

/** A section of a page, by the code of its département; "inconnu" where a record names none. */
const UNKNOWN = 'inconnu'
const anchor = (code: string): string => `departement-${code}`

/** The records that a région keeps. */
const ofRegion = ({ code }: FrenchRegion, { datasets }: SiteRecords): readonly Cpts[] =>
  datasets.flatMap((one) => (one.region === code ? inUse(one).cpts : []))

/** The CPTS of each département of a région that has any, those that another région keeps among them, by name. */
function byDepartement(region: FrenchRegion, records: SiteRecords) {
  const all = [...records.atlas.facts.values()].map(({ cpts }) => cpts)
  const groups = region.departements.map((code) => ({
    code,
    nom: departementName(records.file, code),
    cpts: all.filter(({ departements }) => departements.includes(code)),
  }))
  const none = ofRegion(region, records).filter(({ departements }) => departements.length === 0)
  return [...groups, { code: UNKNOWN, nom: frPages.noDepartement, cpts: none }]
    .filter(({ cpts }) => cpts.length > 0)
    .map((group) => ({
      ...group,
      cpts: group.cpts.toSorted((a, b) => COLLATOR.compare(a.nom, b.nom)),
    }))
}
