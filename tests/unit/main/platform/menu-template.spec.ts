import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../../../src/main/locales/en'
import { menuTemplate } from '../../../../src/main/platform/menu-template'

function itemsOf(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item],
  )
}

interface System {
  isMac: boolean
  isPackaged: boolean
}

function templateOf(system: System): MenuItemConstructorOptions[] {
  return menuTemplate({
    words: en.menu,
    onChosen: () => undefined,
    onManual: () => undefined,
    ...system,
  })
}

function rolesOf(system: System): (string | undefined)[] {
  return itemsOf(templateOf(system)).map(({ role }) => role)
}

describe('menuTemplate', () => {
  it.each([true, false])(
    'leaves no label to Electron, which words them in English (%s)',
    (isMac) => {
      const items = itemsOf(templateOf({ isMac, isPackaged: false }))
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
    const mac = templateOf({ isMac: true, isPackaged: true })
    const other = templateOf({ isMac: false, isPackaged: true })
    expect(mac.map(({ label }) => label)).toEqual(['SAO Desk', 'Edit', 'View', 'Window', 'Help'])
    expect(other.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Window', 'Help'])
    expect(rolesOf({ isMac: true, isPackaged: true })).toContain('quit')
    expect(rolesOf({ isMac: false, isPackaged: true })).toContain('quit')
  })

  it.each([true, false])('leaves the settings to the window (%s)', (isMac) => {
    const chosen: string[] = []
    const template = menuTemplate({
      words: en.menu,
      isMac,
      isPackaged: true,
      onChosen: (entry) => chosen.push(entry),
      onManual: () => undefined,
    })
    const [entry] = itemsOf(template).filter(({ label }) => label === en.menu.settings)
    expect(entry).toMatchObject({ accelerator: 'CommandOrControl+,', registerAccelerator: false })
    entry?.click?.({} as never, undefined, {})
    expect(chosen).toEqual(['settings'])
  })

  it.each([true, false])('opens the manual by itself, with F1 (%s)', (isMac) => {
    const onManual = vi.fn()
    const template = menuTemplate({
      words: en.menu,
      isMac,
      isPackaged: true,
      onChosen: () => undefined,
      onManual,
    })
    const [entry] = itemsOf(template).filter(({ label }) => label === en.menu.manual)
    // Taken by the menu where the page does not: a locked window hears no key.
    expect(entry).toMatchObject({ accelerator: 'F1' })
    expect(entry).not.toHaveProperty('registerAccelerator')
    entry?.click?.({} as never, undefined, {})
    expect(onManual).toHaveBeenCalledOnce()
  })
})
