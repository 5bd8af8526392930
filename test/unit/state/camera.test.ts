import { describe, expect, it } from 'vitest'
import { hasCamera } from '../../../src/state/camera.ts'

describe('the camera in an address', () => {
  it.each(['#carte=8.2/48.7/2.4', '#carte=11/-21.1/55.53', '#carte=5/3.9/-179.9'])(
    '%s is one',
    (hash) => expect(hasCamera(hash)).toBe(true),
  )
  it.each(['', '#carte=', '#carte=abc', '#carte=99/999/999', '#carte=8/48.7', '#autre=8/48/2'])(
    '%s is none',
    (hash) => expect(hasCamera(hash)).toBe(false),
  )
})
