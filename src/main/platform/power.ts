import { powerMonitor, systemPreferences } from 'electron'
import type { SystemPrompt } from '../lock/app-lock'
import type { PowerSource } from '../lock/lock-triggers'

/** The system's power events and idle time. */
export function createPowerSource(): PowerSource {
  return {
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    // The threshold does not matter: a locked screen is told whatever it is.
    isScreenLocked: () => powerMonitor.getSystemIdleState(1) === 'locked',
    onScreenLock: (listener) => void powerMonitor.on('lock-screen', listener),
    onSuspend: (listener) => void powerMonitor.on('suspend', listener),
    onResume: (listener) => void powerMonitor.on('resume', listener),
  }
}

/** Touch ID where there is one. @param reason shown as "SAO Desk is trying to REASON" */
export function createSystemPrompt(reason: () => string): SystemPrompt {
  return {
    isAvailable: () => process.platform === 'darwin' && systemPreferences.canPromptTouchID(),
    ask: () => systemPreferences.promptTouchID(reason()),
  }
}
