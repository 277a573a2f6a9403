import './zod-config'
import './styles/tokens.css'
import './styles/base.css'
import './styles/menu.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { chooseLanguage } from '../shared/languages'
import App from './App.vue'
import { i18n, speak } from './i18n'

const language = chooseLanguage(navigator.languages)
await speak(language)
document.documentElement.lang = language
createApp(App).use(createPinia()).use(i18n).mount('#app')
