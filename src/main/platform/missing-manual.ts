import type { MainWords } from '../locales/en'

/** The page in place of a manual that was not built: only where the app runs from its sources. */
export function missingManualPage({ title, text }: MainWords['missingManual']): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p><pre>npm run manual</pre>`
}
