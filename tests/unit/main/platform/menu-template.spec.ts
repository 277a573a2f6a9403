import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { en } from '../../../../src/main/locales/en'
import { menuTemplate } from '../../../../src/main/platform/menu-template'

function itemsOf(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item],
  )
}

function rolesOf(options: { isMac: boolean; isPackaged: boolean }): (string | undefined)[] {
  return itemsOf(menuTemplate({ words: en.menu, ...options })).map(({ role }) => role)
}

describe('menuTemplate', () => {
  it.each([true, false])(
    'leaves no label to Electron, which words them in English (%s)',
    (isMac) => {
      const items = itemsOf(menuTemplate({ words: en.menu, isMac, isPackaged: false }))
      const unlabelled = items.filter(
        ({ label, type }) => label === undefined && type === undefined,
      )
      expect(unlabelled).toEqual([])
    },
  )

  it('has the keys of editing on every system', () => {
    const editing = ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll']
    expect(rolesOf({ isMac: true, isPackaged: true })).toEqual(expect.arrayContaining(editing))
    expect(rolesOf({ isMac: false, isPackaged: true })).toEqual(expect.arrayContaining(editing))
  })

  it('has developer tools only while the app is being built', () => {
    expect(rolesOf({ isMac: false, isPackaged: false })).toContain('toggleDevTools')
    const packaged = rolesOf({ isMac: false, isPackaged: true })
    expect(packaged).not.toContain('toggleDevTools')
    expect(packaged).not.toContain('forceReload')
  })

  it('gives macOS the menu of the app, which quits, and others a file menu', () => {
    const mac = menuTemplate({ words: en.menu, isMac: true, isPackaged: true })
    const other = menuTemplate({ words: en.menu, isMac: false, isPackaged: true })
    expect(mac.map(({ label }) => label)).toEqual(['SAO Desk', 'Edit', 'View', 'Window'])
    expect(other.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Window'])
    expect(rolesOf({ isMac: true, isPackaged: true })).toContain('quit')
    expect(rolesOf({ isMac: false, isPackaged: true })).toContain('quit')
  })
})
