import { expect, it } from 'vitest'
import { wordsFor } from '../../../../src/main/locales/words'
import { fatalText } from '../../../../src/main/platform/fatal-text'

const FOLDER = '/home/ada/.config/sao-desk'

it('says what a failed start means, what to do, and the reason', () => {
  const words = wordsFor(['en']).cannotStart
  expect(fatalText(words, new Error('file is not a database'), FOLDER).split('\n\n')).toEqual([
    `Nothing was changed. What the app keeps is in ${FOLDER}.`,
    'Open the app again. If it keeps failing, give the details to your administrator.',
    'Details: file is not a database',
  ])
})

it('tells what was thrown though it is no error', () => {
  expect(fatalText(wordsFor(['ja']).cannotStart, 'SQLITE_BUSY', FOLDER)).toMatch(
    /^何も変更.*SQLITE_BUSY$/s,
  )
})
