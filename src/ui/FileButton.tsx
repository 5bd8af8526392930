import FolderOpen from 'lucide-react/icons/folder-open'
import { useRef } from 'react'

interface FileButtonProps {
  readonly label: string
  readonly className?: string | undefined
  /** Endings or types of what may be chosen; anything else. */
  readonly accept?: string
  readonly multiple?: boolean
  /** Whether the focus comes here as the part that it is in is shown. */
  readonly isArrival?: boolean
  readonly onFiles: (files: FileList) => void
}

/** A button that opens files of the device. */
export function FileButton({
  label,
  className,
  accept,
  multiple = false,
  isArrival = false,
  onFiles,
}: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={className}
        data-arrival={isArrival || undefined}
        onClick={() => chooser.current?.click()}
      >
        <FolderOpen aria-hidden size={16} /> {label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          if (currentTarget.files) onFiles(currentTarget.files)
          // The same file may be opened again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
