import { TopLine } from './TopLine.tsx'

export function EmbedScreen() {
  return <TopLine />
}
