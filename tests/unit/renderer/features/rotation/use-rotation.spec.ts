import { nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import {
  rotationName,
  rotationSchema,
  stepState,
} from '../../../../../src/renderer/features/rotation/rotation'
import { useRotation } from '../../../../../src/renderer/features/rotation/use-rotation'
import { usePreferencesStore } from '../../../../../src/renderer/stores/preferences'
import { useBrowserGlobals } from '../../support/browser'
import { installFakeBridge } from '../../support/fake-bridge'
import { clientWith, fakeClientSecrets } from '../secrets/fake-client-secrets'

const CONNECTION = '00000000-0000-4000-8000-000000000001'
const NAME = rotationName(CONNECTION, 'id-of-exports')

function remembered() {
  return usePreferencesStore().read(NAME, rotationSchema.nullable(), null)
}

describe('useRotation', () => {
  useBrowserGlobals()

  /** A rotation whose new secret, `new`, was just added to `a` and `b`. */
  function begun(inHand = false) {
    installFakeBridge()
    const secrets = fakeClientSecrets('a', 'b')
    const guide = useRotation(CONNECTION, secrets, () => inHand)
    const before = secrets.hints.value
    secrets.take(clientWith('a', 'b', 'new'))
    guide.begin('new', before)
    return { secrets, guide }
  }

  it('begins with a new secret and remembers what was there before', () => {
    installFakeBridge()
    expect(useRotation(CONNECTION, fakeClientSecrets('a'), () => false).step.value).toBe('add')
    const { guide } = begun()
    expect(guide.step.value).toBe('copy')
    expect(remembered()).toMatchObject({ step: 'copy', newHint: 'new', oldHints: ['a', 'b'] })
  })

  it('is resumed where it was left', () => {
    const { guide, secrets } = begun()
    guide.go('rollOut')
    const resumed = useRotation(CONNECTION, secrets, () => false)
    expect(resumed.step.value).toBe('rollOut')
    expect(resumed.rotation.value?.newHint).toBe('new')
  })

  it('begins anew when what was remembered makes no sense', () => {
    installFakeBridge()
    usePreferencesStore().save(NAME, { step: 'fly', newHint: 7 })
    expect(useRotation(CONNECTION, fakeClientSecrets('a'), () => false).step.value).toBe('add')
  })

  it('is over when the last of the old secrets is gone', async () => {
    const { guide, secrets } = begun()
    guide.go('remove')
    expect(guide.oldLeft.value.map(({ hint }) => hint)).toEqual(['a', 'b'])
    secrets.take(clientWith('b', 'new'))
    await nextTick()
    expect(guide.step.value).toBe('remove')
    secrets.take(clientWith('new'))
    await nextTick()
    expect(guide.step.value).toBeUndefined()
    expect(remembered()).toBeNull()
  })

  it('leaves out the removal when there is nothing old to remove', () => {
    const { guide, secrets } = begun()
    secrets.take(clientWith('new', 'later'))
    guide.go('remove')
    expect(guide.step.value).toBeUndefined()
  })

  it('starts again when the new secret was removed, and says which', async () => {
    const { guide, secrets } = begun()
    secrets.take(clientWith('a', 'b'))
    await nextTick()
    expect(guide.step.value).toBe('add')
    expect(guide.lostHint.value).toBe('new')
    expect(remembered()).toBeNull()
  })

  it('does not let a list take a secret out of hand', async () => {
    const { guide, secrets } = begun(true)
    secrets.take(clientWith('a', 'b'))
    await nextTick()
    expect(guide.step.value).toBe('copy')
  })
})

describe('stepState', () => {
  it('tells what is done from what is ahead', () => {
    expect(stepState('add', 'test')).toBe('done')
    expect(stepState('test', 'test')).toBe('current')
    expect(stepState('remove', 'test')).toBe('ahead')
    expect(stepState('remove', undefined)).toBe('done')
  })
})
