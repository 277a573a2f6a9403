import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Sandbox } from '../../../src/sandbox'

const LISTENING = '0A'

/** Addresses (in the kernel's notation) on which a process listens, from `/proc`. */
export function listeningSockets(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  const inodes = new Set(
    readdirSync(folder).flatMap((fd) => {
      const target = linkTarget(join(folder, fd))
      const [, inode] = /^socket:\[(\d+)\]$/.exec(target) ?? []
      return inode === undefined ? [] : [inode]
    }),
  )
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === LISTENING && inodes.has(inode ?? ''))
    .map(([, address]) => String(address))
}

/** 127.0.0.1 in the kernel's notation. */
export const LOOPBACK_ADDRESS = '0100007F'

/** Every process below one, itself included. */
export function processTree(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return [
    pid,
    ...children
      .split(' ')
      .filter(Boolean)
      .flatMap((child) => processTree(Number(child))),
  ]
}

/** Arguments and environment of a process, as anybody with the same account can read them. */
export function processSurface(pid: number): string {
  return ['cmdline', 'environ'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8')).join()
}

/** The processes whose command line names a path. */
export function processesNaming(path: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readOrEmpty(`/proc/${pid}/cmdline`).includes(path))
}

/** Every file below a folder, with its content. */
export function filesBelow(folder: string): { path: string; content: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => isFile(path))
    .map((path) => ({ path, content: readFileSync(path) }))
}

/** Whether the sandbox still takes a refresh token. Uses it up when it does. */
export async function isRefreshTokenAlive(sandbox: Sandbox, token: string): Promise<boolean> {
  const response = await fetch(`${sandbox.ready.organization.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: token,
      client_id: 'sao-desk',
    }),
  })
  return response.ok
}

function linkTarget(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    // Closed between the listing and the look.
    return ''
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Ended between the listing and the look.
    return ''
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
