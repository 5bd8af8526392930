import { useQuery } from '@tanstack/react-query'
import { OFFICE_FILE, officeQuery } from '../../data/office.ts'
import { loadFailuresOf } from '../../data/fetch-json.ts'
import { INDEX_PAGE } from '../../data/pages.ts'
import { SITE_FOLDER } from '../../data/site.ts'
import { frRegion } from '../../fr/cpts/region.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './OfficeLine.module.css'

/** Whose atlas this is, where else they have something to read, and the CPTS as pages without the map. */
export function OfficeLine() {
  const { data, error } = useQuery(officeQuery)
  const damaged = loadFailuresOf([error]).find(({ reason }) => reason === 'damaged')
  if (damaged)
    return <Notice tone="notice">{frRegion.officeDamaged(OFFICE_FILE, damaged.detail)}</Notice>
  const { organisme = null, liens = [] } = data ?? {}
  return (
    <footer className={styles.office}>
      {organisme?.logo && (
        <img className={styles.logo} src={SITE_FOLDER + organisme.logo} alt="" height="40" />
      )}
      <ul>
        {organisme && (
          <li>
            {frRegion.keptBy}{' '}
            {organisme.site ? <Away url={organisme.site}>{organisme.nom}</Away> : organisme.nom}
          </li>
        )}
        <li>
          <a href={SITE_FOLDER + INDEX_PAGE}>{frRegion.withoutMap}</a>
        </li>
        {liens.map(({ nom, url }) => (
          <li key={url}>
            <Away url={url}>{nom}</Away>
          </li>
        ))}
      </ul>
    </footer>
  )
}

function Away({ url, children }: { readonly url: string; readonly children: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
