import { TopLine } from './TopLine.tsx'

export function ListScreen() {
  return <TopLine />
}
