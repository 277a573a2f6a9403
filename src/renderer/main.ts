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

const pinia = createPinia()
setActivePinia(pinia)
const settings = useSettingsStore()
// Without an answer the window opens with the defaults; what is missing is told where it is used.
await settings.load().catch(() => undefined)
await useLockStore()
  .load()
  .catch(() => undefined)
await followLanguage(() => settings.current.language)
createApp(App).use(pinia).use(i18n).mount('#app')
lockWindow(pinia)
