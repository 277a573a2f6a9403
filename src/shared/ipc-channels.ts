/** The channel on which the window asks: (command name, input) → Result. */
export const COMMAND_CHANNEL = 'sao-desk:command'
/** The channel on which the main process tells: (event name, payload). */
export const EVENT_CHANNEL = 'sao-desk:event'
