/** The bill of materials of a release (CycloneDX): npm's own, without what only builds and tests. */

/** @typedef {import('./shipped.mjs').Shipped} Shipped */
/** @typedef {{ 'bom-ref': string, name: string, version: string, purl?: string }} Component */
/** @typedef {{ components: Component[], dependencies?: { ref: string, dependsOn: string[] }[],
 *   metadata: { component: { 'bom-ref': string } } }} Bom */

/**
 * @template {Bom} B
 * @param {B} bom what `npm sbom --sbom-format cyclonedx` printed
 * @param {Shipped[]} shipped what people get
 * @returns {B}
 * @throws {Error} when something shipped is not in it
 */
export function shippedBom(bom, shipped) {
  const wanted = new Set(shipped.map(({ name, version }) => `${name}@${version}`))
  const components = bom.components.filter((one) => wanted.has(identityOf(one)))
  const present = new Set(components.map(identityOf))
  const missing = [...wanted].filter((one) => !present.has(one))
  if (missing.length > 0) throw new Error(`The bill of materials lacks ${missing.join(', ')}.`)
  const refs = new Set([
    bom.metadata.component['bom-ref'],
    ...components.map((one) => one['bom-ref']),
  ])
  const dependencies = (bom.dependencies ?? [])
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }))
  return { ...bom, components, dependencies }
}

/** Name and version as the registry has them; an alias has another name in the tree. @param {Component} one */
function identityOf({ purl, name, version }) {
  const [, named] = /^pkg:npm\/(.+)@[^@]+$/.exec(purl?.split('?')[0] ?? '') ?? []
  return `${named === undefined ? name : decodeURIComponent(named)}@${version}`
}
