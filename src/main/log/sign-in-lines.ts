import type { Session } from '../../shared/model/connection'
import type { BrowserOpener } from '../identity/browser-sign-in'
import type { LogFields } from './events'
import type { Log } from './log'
import { tagOf } from './safe-values'

/** What a session's change is logged as: the state and why, not who. */
export function sessionLine(session: Session): LogFields<'session.changed'> {
  const line = { session: tagOf(session.connectionId), state: session.state }
  switch (session.state) {
    case 'signed-in':
      return { ...line, storage: session.storage }
    case 'signing-in':
      return line
    case 'signed-out':
    case 'expired':
      return { ...line, ...(session.reason === undefined ? {} : { code: session.reason.code }) }
  }
}

/** A browser opener that logs that it was asked, and whether it refused; not what it opens. */
export function loggedBrowser(open: BrowserOpener, log: Log): BrowserOpener {
  return async (url) => {
    // Before, not after: a browser that was not running may keep its opener busy until it is closed.
    log.write('sign-in.browser-asked', {})
    try {
      await open(url)
    } catch (thrown) {
      log.write('sign-in.browser-refused', {})
      throw thrown
    }
  }
}
