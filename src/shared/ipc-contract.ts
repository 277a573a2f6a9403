/**
 * Every command the window may ask and every event it may hear: names, inputs, outputs. The only
 * list; main's handlers, the preload bridge and the renderer's types are derived from it.
 */
import { z } from 'zod'
import { activityCommands } from './commands/activity-commands'
import { appCommands } from './commands/app-commands'
import { clientCommands } from './commands/client-commands'
import { connectionCommands } from './commands/connection-commands'
import { secretCommands } from './commands/secret-commands'
import { byConnection, clipboardStateSchema, nothing } from './commands/inputs'
import type { Result } from './errors'
import { clientPageSchema } from './model/client-list'
import { connectionSchema, sessionSchema } from './model/connection'
import { lockStateSchema } from './model/lock'
import { noticeSchema } from './model/notice'
import { settingsSchema } from './model/settings'
import { tenantReachSchema } from './model/tenant-access'
import { updateStateSchema } from './model/update'

/** Longest text that is copied, in characters: the IDs of some 25,000 clients. */
const COPIED_TEXT_MAX_LENGTH = 1_000_000

/** What the application menu leaves to the window. */
const menuEntrySchema = z.enum(['settings', 'lock', 'diagnostics'])
export type MenuEntry = z.infer<typeof menuEntrySchema>

export type { ClipboardState } from './commands/inputs'

export const commands = {
  ...connectionCommands,
  ...clientCommands,
  ...secretCommands,
  ...activityCommands,
  'app.info': {
    input: nothing,
    output: z.object({ version: z.string(), platform: z.string() }),
  },
  'clipboard.copyText': {
    input: z.strictObject({ text: z.string().min(1).max(COPIED_TEXT_MAX_LENGTH) }),
    output: nothing,
  },
  /** For a page that was loaded while a secret was there. */
  'clipboard.read': { input: nothing, output: clipboardStateSchema },
  'clipboard.clearNow': { input: nothing, output: nothing },
  ...appCommands,
  'links.open': { input: z.strictObject({ url: z.string().max(2048) }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export const events = {
  'connections.changed': z.array(connectionSchema),
  'sessions.changed': sessionSchema,
  'clients.page': clientPageSchema,
  /** How the tenants of a connection are reached, all of them. */
  'access.changed': byConnection.extend({ access: z.array(tenantReachSchema) }),
  /** Something was written into the activity journal. */
  'activity.changed': z.object({}),
  'clipboard.changed': clipboardStateSchema,
  'settings.changed': settingsSchema,
  'lock.changed': lockStateSchema,
  /** The person chose something in the application menu that the window does. */
  'menu.chosen': z.object({ entry: menuEntrySchema }),
  'updates.changed': updateStateSchema,
  'notices.changed': z.array(noticeSchema),
} as const satisfies Record<string, z.ZodType>

export type CommandName = keyof typeof commands
export type CommandInput<N extends CommandName> = z.input<(typeof commands)[N]['input']>
export type CommandParsedInput<N extends CommandName> = z.output<(typeof commands)[N]['input']>
export type CommandOutput<N extends CommandName> = z.output<(typeof commands)[N]['output']>

export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>

export const commandNames = Object.keys(commands) as CommandName[]
export const eventNames = Object.keys(events) as EventName[]

type CommandArguments<N extends CommandName> =
  undefined extends CommandInput<N> ? [] : [input: CommandInput<N>]

/** What the preload script puts on `window.saoDesk`. */
export interface Bridge {
  commands: {
    [N in CommandName]: (...args: CommandArguments<N>) => Promise<Result<CommandOutput<N>>>
  }
  /** Each takes a listener and returns the function that takes it away again. */
  events: {
    [N in EventName]: (listener: (payload: EventPayload<N>) => void) => () => void
  }
}
