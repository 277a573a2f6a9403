/** The sign-in pages' style sheet: system fonts, light and dark with the system, no images. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #eef1f0;
  --card: #ffffff;
  --text: #16211d;
  --soft: #56635e;
  --line: #d5dcd9;
  --hover: #f2f6f4;
  --accent: #0b6b4f;
  --accent-hover: #09573f;
  --on-accent: #ffffff;
  --badge: #e2f0ea;
  --badge-text: #0a553f;
  --shadow: 0 1px 2px rgb(16 32 26 / 8%), 0 12px 32px rgb(16 32 26 / 10%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1513;
    --card: #18211d;
    --text: #e7eeea;
    --soft: #a3b1ab;
    --line: #2e3b35;
    --hover: #202b26;
    --accent: #4cc79b;
    --accent-hover: #6ad6af;
    --on-accent: #06231a;
    --badge: #1d3a2f;
    --badge-text: #a5e3ca;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 32px rgb(0 0 0 / 35%);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: 20px;
  padding: 32px 16px;
  background: var(--page);
  color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
main {
  width: 100%;
  max-width: 440px;
  padding: 28px 32px 24px;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 14px;
  box-shadow: var(--shadow);
}
header { display: flex; align-items: center; gap: 10px; margin-bottom: 24px; }
header p { margin: 0; }
.mark {
  flex: none;
  width: 26px;
  height: 26px;
  border-radius: 8px;
  background: linear-gradient(135deg, var(--accent) 0 50%, transparent 50%), var(--badge);
}
.organization { font-weight: 600; }
.badge {
  margin-left: auto;
  padding: 2px 10px;
  border-radius: 999px;
  background: var(--badge);
  color: var(--badge-text);
  font-size: 12.5px;
  font-weight: 600;
  white-space: nowrap;
}
h1 { margin: 0 0 4px; text-wrap: balance; font-size: 22px; line-height: 1.3; font-weight: 650; }
h1 + p { margin: 0 0 20px; color: var(--soft); text-wrap: balance; }
h2 { margin: 20px 0 8px; font-size: 14px; font-weight: 600; }
ul { list-style: none; margin: 0; padding: 0; }
.accounts { display: grid; gap: 10px; }
button { font: inherit; color: inherit; cursor: pointer; border-radius: 9px; }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.account {
  display: grid;
  grid-template-columns: auto 1fr;
  align-items: center;
  column-gap: 14px;
  width: 100%;
  padding: 14px 16px;
  text-align: left;
  background: transparent;
  border: 1px solid var(--line);
}
.account:hover { background: var(--hover); border-color: var(--accent); }
.avatar {
  display: grid;
  place-items: center;
  width: 40px;
  height: 40px;
  border-radius: 50%;
  background: var(--badge);
  color: var(--badge-text);
  font-weight: 650;
  font-size: 14px;
}
.avatar::before { content: attr(data-initials); }
.account .avatar { grid-row: span 2; }
.person { display: grid; min-width: 0; }
.person strong { font-weight: 600; }
.person span { color: var(--soft); font-size: 14px; overflow-wrap: anywhere; }
.role { grid-column: 2; color: var(--soft); font-size: 13px; }
.chosen {
  display: flex;
  align-items: center;
  gap: 14px;
  margin-top: 16px;
  padding-bottom: 18px;
  border-bottom: 1px solid var(--line);
}
.scopes { display: grid; gap: 8px; }
.scopes li { display: grid; grid-template-columns: 24px 1fr; text-wrap: pretty; }
.scopes li::before {
  content: '';
  width: 11px;
  height: 6px;
  margin-top: 7px;
  border-left: 2px solid var(--accent);
  border-bottom: 2px solid var(--accent);
  transform: rotate(-45deg);
}
.scopes.refused li { color: var(--soft); }
.scopes.refused li::before {
  width: 11px;
  height: 0;
  margin-top: 11px;
  border-left: 0;
  border-bottom-color: var(--soft);
  transform: none;
}
.actions { display: flex; justify-content: flex-end; gap: 10px; margin-top: 24px; }
.quiet, .primary { min-height: 40px; padding: 8px 20px; font-weight: 600; border: 1px solid transparent; }
.quiet { background: transparent; border-color: var(--line); }
.quiet:hover { background: var(--hover); }
.primary { background: var(--accent); color: var(--on-accent); }
.primary:hover { background: var(--accent-hover); }
footer { max-width: 440px; color: var(--soft); font-size: 13px; text-align: center; text-wrap: balance; }
`
