import { createPinia } from 'pinia'
import { type Component, createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { i18n } from '../../../../src/renderer/i18n'

/** What a component shows, as markup. */
export async function rendered(component: Component, props: object = {}): Promise<string> {
  const app = createSSRApp(() => h(component, props as Record<string, unknown>))
  app.use(createPinia()).use(i18n)
  return renderToString(app)
}

/** Its words alone. */
export async function renderedText(component: Component, props: object = {}): Promise<string> {
  const markup = await rendered(component, props)
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
    .trim()
}
