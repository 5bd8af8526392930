import { useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { manifestQuery, receivedQuery, regionFactsQuery } from '../data/queries.ts'
import { regionOf } from '../domain/units/regions.ts'
import { useChoice, useSession } from '../features/region-model/session-context.ts'
import { frRegions } from '../fr/app/regions.ts'
import { CONTENT } from './focus-heading.ts'
import { Frame } from './Frame.tsx'
import styles from './Loading.module.css'
import { TopLine } from './TopLine.tsx'

/** Milliseconds before the shape of what comes is drawn, and before words say how far it is. */
const SKELETON_AFTER = 150
const WORDS_AFTER = 1000

/** What stands in for a screen while its région comes: nothing, then its shape, then how far it is. One may still go elsewhere. */
export function Loading() {
  const [path] = useLocation()
  if (path === '/embed') return <Waiting />
  return (
    <Frame>
      <div className={styles.screen}>
        <header className={styles.header}>
          <TopLine />
        </header>
        <Waiting />
      </div>
    </Frame>
  )
}

function Waiting() {
  const skeleton = useAfter(SKELETON_AFTER)
  const words = useAfter(WORDS_AFTER)
  return (
    <main id={CONTENT} className={styles.waiting} aria-busy>
      {words && <Progress />}
      {skeleton && (
        <div className={styles.skeleton} aria-hidden>
          <span />
          <span />
          <span />
          <span />
        </div>
      )}
    </main>
  )
}

/** How far the régions are. Bytes as the browser unpacked them, against those that the manifest tells. */
function Progress() {
  const chosen = useChoice((choices) => choices.region)
  const manifest = useQuery(manifestQuery).data
  const known = regionOf(chosen)
  // What is no région of its own is all of those that have records.
  const regions = known ? [chosen] : (manifest?.records ?? [])
  const nom = known?.nom ?? frRegions.france
  const received = useQueries({ queries: regions.map(receivedQuery) })
  const files = useQueries({ queries: regions.map(regionFactsQuery) })
  const sizes = regions.map(
    (region) => manifest?.files.find((file) => file.region === region)?.facts?.bytes ?? null,
  )
  const got = sum(received.map(({ data }) => data))
  const expected = sizes.includes(null) ? null : sum(sizes.map((size) => size ?? 0))
  const ready = files.filter(({ isPending }) => !isPending).length
  const isReading = useStore(
    useSession().records.state,
    ({ regions: open }) =>
      ready === regions.length && regions.some((region) => open.get(region)?.phase === 'opening'),
  )
  return (
    <div className={styles.progress}>
      <p role="status">{frRegions.loading(nom)}</p>
      <progress
        aria-label={frRegions.loading(nom)}
        {...(!isReading &&
          expected !== null &&
          expected > 0 && { max: expected, value: Math.min(got, expected) })}
      />
      <p className={styles.detail}>
        {isReading ? (
          frRegions.readingDevice
        ) : (
          <>
            {regions.length > 1 && `${frRegions.ready(ready, regions.length)} · `}
            {frRegions.received(got, expected)}
          </>
        )}
      </p>
    </div>
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** True once so much time has passed. Units: milliseconds. */
function useAfter(delay: number): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), delay)
    return () => clearTimeout(timer)
  }, [delay])
  return passed
}
