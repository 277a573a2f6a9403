/** How a sign-in ended, as told in the browser. */
export type CallbackOutcome = 'signed-in' | 'denied' | 'failed' | 'unexpected'

const WORDS: Record<CallbackOutcome, { title: string; text: string }> = {
  'signed-in': {
    title: 'You are signed in',
    text: 'You can close this tab and go back to SAO Desk.',
  },
  denied: {
    title: 'Sign-in cancelled',
    text: 'Nothing was changed. You can close this tab; SAO Desk offers to try again.',
  },
  failed: {
    title: 'The sign-in did not finish',
    text: 'You can close this tab. SAO Desk says what happened and offers to try again.',
  },
  unexpected: {
    title: 'Nothing to see here',
    text: 'SAO Desk is waiting for its own sign-in, and this page is not part of it.',
  },
}

/** The page that the browser shows when it comes back to the app. Nothing in it comes from outside. */
export function callbackPage(outcome: CallbackOutcome): string {
  const { title, text } = WORDS[outcome]
  return `<!doctype html>
<html lang="en">
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
