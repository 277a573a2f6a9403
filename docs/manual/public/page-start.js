// Before the first paint: what VitePress would have as scripts inside each page.
const { classList } = document.documentElement
classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches)
classList.toggle('mac', navigator.platform.startsWith('Mac'))
