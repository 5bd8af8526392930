/** The dots of what is unknown, for the charts to fill with. */
export function UnknownPattern() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <pattern id="progress-unknown" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="var(--stade-non-renseigne)" />
        <circle cx="3.5" cy="3.5" r="1" fill="var(--dots)" />
      </pattern>
    </svg>
  )
}
