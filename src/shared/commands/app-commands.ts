import { z } from 'zod'
import { byConnection, nothing } from './inputs'
import { clientSecretSchema } from '../model/connection'
import { lockStateSchema } from '../model/lock'
import { noticeKindSchema, noticeSchema } from '../model/notice'
import { policyStateSchema } from '../model/policy'
import { preferenceValueSchema } from '../model/preference'
import { settingsChangeSchema, settingsSchema, settingsStateSchema } from '../model/settings'
import { updateStateSchema } from '../model/update'

/** The part of the contract that is about the app itself: its lock, settings and own data. */
export const appCommands = {
  /** What the administrator of this computer decided. */
  'policy.read': { input: nothing, output: policyStateSchema },
  /** A newer version of the app: whether one is looked for, and whether one is ready. */
  'updates.read': { input: nothing, output: updateStateSchema },
  /** Ends the app and installs the version that is ready; `update-waits` while a new secret is held. */
  'updates.install': { input: nothing, output: nothing },
  'lock.read': { input: nothing, output: lockStateSchema },
  /** Locks, unless nobody is signed in anywhere. While locked, most commands answer `locked`. */
  'lock.now': { input: nothing, output: lockStateSchema },
  /** The system asks who is there (Touch ID). `not-unlocked` when it does not vouch for anybody. */
  'lock.unlockWithSystem': { input: nothing, output: nothing },
  /** Opens for the account that was signed in; `wrong-account` for another one. */
  'lock.unlockWithBrowser': { input: byConnection, output: nothing },
  'lock.unlockWithSecret': {
    input: byConnection.extend({ clientSecret: clientSecretSchema }),
    output: nothing,
  },
  /** Opens by leaving nothing to protect. */
  'lock.signOutAll': { input: nothing, output: nothing },
  'settings.read': { input: nothing, output: settingsStateSchema },
  /** Changes some settings; the answer is all of them. `settings-not-saved` keeps the old ones. */
  'settings.change': { input: settingsChangeSchema, output: settingsSchema },
  /** What the window remembers of its layout, by name. */
  'preferences.load': { input: nothing, output: z.record(z.string(), z.json()) },
  'preferences.save': {
    input: z.strictObject({ name: z.string().min(1).max(200), value: preferenceValueSchema }),
    output: nothing,
  },
  /** Shows the manual in a window of its own. */
  'manual.open': { input: nothing, output: nothing },
  /** What is to be told of the app's own data on this computer. */
  'notices.list': { input: nothing, output: z.array(noticeSchema) },
  'notices.dismiss': { input: z.strictObject({ kind: noticeKindSchema }), output: nothing },
  /** The text for whoever looks into a problem: no secret, no name, no address. */
  'diagnostics.read': { input: nothing, output: z.object({ text: z.string() }) },
  /** Saves the text that was read last where the person says; null when they think better of it. */
  'diagnostics.save': { input: nothing, output: z.object({ file: z.string().nullable() }) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
