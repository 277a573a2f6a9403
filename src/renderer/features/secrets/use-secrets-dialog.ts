import { type Ref, shallowRef } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import type { SecretHint } from '../../../shared/model/secret'
import { useKeptFocus } from '../../composables/use-kept-focus'
import { useNow } from '../../composables/use-now'
import { type ClientSecrets, useClientSecrets } from './use-client-secrets'
import { type SecretGeneration, useGenerateSecret } from './use-generate-secret'

/** What shows a new secret, and is asked before it goes. */
export interface NewSecretView {
  /** Lets go of the secret; false when the person wants to stay. */
  finish: () => Promise<boolean>
}

interface SecretsDialog {
  /** In milliseconds since 1970. */
  now: Readonly<Ref<number>>
  secrets: ClientSecrets
  generation: SecretGeneration
  /** The secret that may be removed: the question about it is open. */
  asked: Ref<SecretHint | undefined>
  /** Takes up what a removal left. */
  removed: (left: DirectoryClient) => void
  /** Ends the showing of a new secret, if there is one; false when the person wants to stay. */
  putAway: () => Promise<boolean>
  close: () => Promise<void>
}

/**
 * What every dialog over the secrets of a client does: reads them, generates, asks before removing,
 * and goes only when a new secret is in safe hands.
 * @param view what shows the new secret, while there is one
 * @param leave closes the dialog
 */
export function useSecretsDialog(
  connectionId: string,
  row: DirectoryClient,
  view: () => NewSecretView | null,
  leave: () => void,
): SecretsDialog {
  const now = useNow(15_000)
  const secrets = useClientSecrets(connectionId, row)
  const generation = useGenerateSecret(connectionId, secrets)
  const asked = shallowRef<SecretHint>()
  useKeptFocus(() => generation.running.value)

  function removed(left: DirectoryClient): void {
    if (asked.value !== undefined) void generation.removed(asked.value.hint)
    asked.value = undefined
    secrets.take(left)
    void secrets.readKept()
  }

  async function putAway(): Promise<boolean> {
    if (!(await (view()?.finish() ?? true))) return false
    generation.putAway()
    return true
  }

  /** While a request is on its way the dialog stays: its answer holds the only copy of the secret. */
  async function close(): Promise<void> {
    if (!generation.running.value && (await putAway())) leave()
  }

  return { now, secrets, generation, asked, removed, putAway, close }
}
