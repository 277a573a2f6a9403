import { z } from 'zod'
import {
  byClient,
  byConnection,
  byHint,
  bySecret,
  clipboardStateSchema,
  nothing,
  tenantIdSchema,
} from './inputs'
import { directoryClientSchema } from '../model/client'
import { ORGANIZATION, placeSchema } from '../model/place'
import {
  keptSecretSchema,
  secretHandleSchema,
  secretReferenceSchema,
  strandedSecretSchema,
} from '../model/secret'

/** Commands about client secrets: none but `secrets.reveal` answers with a value. */
export const secretCommands = {
  /** Adds a secret. `conflict` when the client has as many as it may. */
  'secrets.create': {
    input: byClient,
    output: z.object({
      secret: secretHandleSchema,
      /** The client as it is now; absent when that could not be read any more. */
      client: directoryClientSchema.optional(),
    }),
  },
  /** Removes a secret, from this computer's keychain too; that it was gone already counts as done. */
  'secrets.remove': { input: byHint, output: directoryClientSchema },
  /** Asks for a token with the secret, once: does the service accept it? */
  'secrets.test': {
    input: z.strictObject({
      secret: secretReferenceSchema,
      place: placeSchema.default(ORGANIZATION),
      /** The tenant to ask, for a region-level client: it has no place of its own. */
      tenantId: tenantIdSchema.optional(),
    }),
    output: nothing,
  },
  /** Puts a new secret into the keychain, to be copied again later from this computer. */
  'secrets.keep': { input: bySecret, output: nothing },
  /** Which secrets of a connection are in the keychain; never their values. */
  'secrets.kept': { input: byConnection, output: z.array(keptSecretSchema) },
  'secrets.copyKept': { input: byHint, output: clipboardStateSchema },
  /** Takes a secret out of the keychain; it stays valid at the service. */
  'secrets.forgetKept': { input: byHint, output: nothing },
  /** Puts the secret on the clipboard without showing it to the window. */
  'secrets.copy': { input: bySecret, output: clipboardStateSchema },
  /** The one command that gives a secret's value to the window. */
  'secrets.reveal': { input: bySecret, output: z.object({ value: z.string() }) },
  /** The window no longer shows the value. */
  'secrets.hide': { input: bySecret, output: nothing },
  /** New secrets that a page showed which is no longer there. */
  'secrets.stranded': { input: nothing, output: z.array(strandedSecretSchema) },
  /** The person is done with the secret: it leaves memory. */
  'secrets.acknowledge': { input: bySecret, output: nothing },
} as const
