import { chooseLanguage, type Language } from '../../shared/languages'
import { wordsFor } from '../locales/words'

/** How a sign-in ended, as told in the browser. */
export type CallbackOutcome = 'signed-in' | 'denied' | 'failed' | 'unexpected'

/** Gives the page that the browser shows when it comes back to the app. */
export type CallbackPage = (outcome: CallbackOutcome) => string

/**
 * The pages in the language of the rest. Nothing in them comes from outside.
 * @param preferred the system's preferred languages, the best first
 */
export function callbackPageFor(preferred: readonly string[]): CallbackPage {
  const language = chooseLanguage(preferred)
  const words = wordsFor(preferred).callback
  return (outcome) => pageOf(language, words[outcome])
}

function pageOf(language: Language, { title, text }: { title: string; text: string }): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - SAO Desk</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { display: grid; place-items: center; min-height: 100vh; margin: 0;
    background: light-dark(#f4f5f7, #16181d); color: light-dark(#1c2230, #e7eaf0); }
  main { max-width: 26rem; padding: 2.5rem; border-radius: 12px; text-align: center;
    background: light-dark(#fff, #20242c); border: 1px solid light-dark(#dfe2e8, #343a46); }
  h1 { margin: 0 0 .5rem; font-size: 1.35rem; }
  p { margin: 0; color: light-dark(#4a5366, #b4bccb); }
</style>
<main><h1>${title}</h1><p>${text}</p></main>
</html>
`
}
