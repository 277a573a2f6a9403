import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectShipped } from '../../../../build/lib/supply/dependency-checks.mjs'
import {
  writeBillOfMaterials,
  writeThirdPartyLicences,
} from '../../../../build/lib/supply/release-papers.mjs'
import { shippedBom } from '../../../../build/lib/supply/sbom.mjs'

const component = (name: string, purl = `pkg:npm/${name}@1.0.0`) => ({
  'bom-ref': `${name}@1.0.0`,
  name,
  version: '1.0.0',
  purl,
})
const shipped = (name: string) => ({
  place: `node_modules/${name}`,
  name,
  version: '1.0.0',
  license: 'MIT',
})
const bom = {
  metadata: { component: { 'bom-ref': 'app@1.0.0' } },
  components: [
    component('kept'),
    component('tool'),
    component('alias', 'pkg:npm/%40own/name@1.0.0'),
  ],
  dependencies: [
    { ref: 'app@1.0.0', dependsOn: ['kept@1.0.0', 'tool@1.0.0'] },
    { ref: 'tool@1.0.0', dependsOn: [] },
  ],
}

describe('shippedBom', () => {
  it('keeps what is shipped, an alias by its own name, and the ties between', () => {
    const kept = shippedBom(bom, [shipped('kept'), shipped('@own/name')])
    expect(kept.components.map(({ name }) => name)).toEqual(['kept', 'alias'])
    expect(kept.dependencies).toEqual([{ ref: 'app@1.0.0', dependsOn: ['kept@1.0.0'] }])
  })

  it('refuses one that lacks something shipped', () => {
    expect(() => shippedBom(bom, [shipped('other')])).toThrow('lacks other@1.0.0')
  })
})

describe('the papers of a release', () => {
  it('name every package that the app ships', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sao-desk-papers-'))
    try {
      const written = JSON.parse(readFileSync(writeBillOfMaterials(folder), 'utf8')) as {
        bomFormat: string
        components: { purl: string; hashes: unknown[] }[]
      }
      const licences = readFileSync(writeThirdPartyLicences(folder), 'utf8')
      expect(written.bomFormat).toBe('CycloneDX')
      expect(written.components.every(({ hashes }) => hashes.length > 0)).toBe(true)
      const purls = written.components.map(({ purl }) => decodeURIComponent(purl))
      for (const { name, version } of projectShipped()) {
        expect(purls).toContain(`pkg:npm/${name}@${version}`)
        expect(licences).toContain(`\n${name} ${version}\n`)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)
})
