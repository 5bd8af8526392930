/**
 * A publication of the application may take its older files away: what keeps people's work, and says where it is not kept, is here
 * before it is needed. What does not come is asked for again then.
 */
export async function loadAhead(): Promise<void> {
  await Promise.allSettled([
    import('../storage/edits.ts'),
    import('../storage/drafts.ts'),
    import('../session/drafts.ts'),
    import('../session/rebase-edits.ts'),
    import('./DeviceNote.tsx'),
    import('./FailedActionNote.tsx'),
    import('./OfflineRegions.tsx'),
    import('./NewVersionNote.tsx'),
  ])
}
