import { useQuery } from '@tanstack/react-query'
import { OFFICE_FILE, officeQuery } from '../../data/office.ts'
import { loadFailuresOf } from '../../data/fetch-json.ts'
import { SITE_FOLDER } from '../../data/site.ts'
import { frRegion } from '../../fr/region.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './OfficeLine.module.css'

/** Whose atlas this is, and where else they have something to read; nothing of an atlas that no office calls its own. */
export function OfficeLine() {
  const { data, error } = useQuery(officeQuery)
  const damaged = loadFailuresOf([error]).find(({ reason }) => reason === 'damaged')
  if (damaged)
    return <Notice tone="notice">{frRegion.officeDamaged(OFFICE_FILE, damaged.detail)}</Notice>
  if (!data || (!data.organisme && data.liens.length === 0)) return null
  const { organisme, liens } = data
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
