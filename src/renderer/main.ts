import './zod-config'
import './styles/tokens.css'
import './styles/base.css'
import './styles/menu.css'
import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { followLanguage } from './follow-language'
import { lockWindow } from './features/lock/lock-window'
import { i18n } from './i18n'
import { useLockStore } from './stores/lock'
import { useSettingsStore } from './stores/settings'
import { useStartStore } from './stores/start'

/** How long the window stays empty for what it begins with, in milliseconds. */
const PATIENCE_MS = 100

const pinia = createPinia()
setActivePinia(pinia)
const settings = useSettingsStore()
const begun = useStartStore().load()
// Without an answer the window opens with the defaults; what is missing is told where it is used.
const first = [settings.load(), useLockStore().load()]
await Promise.all(first.map((loading) => loading.catch(() => undefined)))
await followLanguage(() => settings.current.language)
// Drawn once where the rest comes soon, as it does unless a keychain is slow.
await Promise.race([begun, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
createApp(App).use(pinia).use(i18n).mount('#app')
lockWindow(pinia)
