import type { Fetch } from './fetch'
import { unlessAborted } from './unless-aborted'

/** An answer and its whole body. */
export interface TextAnswer {
  response: Response
  text: string
}

/**
 * Sends a request and reads its answer to the end. Ends with the signal even while the body comes
 * slowly or not at all: Node's `fetch` loses sight of its signal once the answer's head is there and
 * the garbage was collected.
 * @throws what the fetch rejected with, or the signal's reason
 */
export function fetchText(
  fetch: Fetch,
  url: string,
  init: RequestInit & { signal: AbortSignal },
): Promise<TextAnswer> {
  const whole = async (): Promise<TextAnswer> => {
    const response = await fetch(url, init)
    return { response, text: await response.text() }
  }
  return unlessAborted(whole(), init.signal)
}
