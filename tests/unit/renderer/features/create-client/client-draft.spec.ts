import { describe, expect, it } from 'vitest'
import { readClientDraft } from '../../../../../src/renderer/features/create-client/client-draft'

describe('readClientDraft', () => {
  it('trims what is to be sent', () => {
    expect(readClientDraft({ clientName: '  Nightly ', description: ' backs up\n' })).toEqual({
      input: { clientName: 'Nightly', description: 'backs up' },
    })
  })

  it.each(['', '   ', '\n\t'])('asks for a name instead of %j', (clientName) => {
    expect(readClientDraft({ clientName, description: '' })).toEqual({
      errors: { clientName: 'Enter a name.' },
    })
  })

  it('counts characters as people do', () => {
    const atLimit = { clientName: '🚦'.repeat(255), description: '' }
    expect(readClientDraft(atLimit)).toEqual({ input: atLimit })
    expect(readClientDraft({ clientName: '🚦'.repeat(256), description: '' })).toEqual({
      errors: { clientName: 'One character too long. At most 255 are allowed.' },
    })
  })

  it('says by how much a name or a description is too long, both at once', () => {
    const draft = { clientName: 'x'.repeat(300), description: 'y'.repeat(1002) }
    expect(readClientDraft(draft)).toEqual({
      errors: {
        clientName: '45 characters too long. At most 255 are allowed.',
        description: '2 characters too long. At most 1000 are allowed.',
      },
    })
  })
})
