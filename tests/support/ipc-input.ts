import fc from 'fast-check'

/** Fields that commands take, with values that are right, nearly right and wrong. */
const knownFields = fc.record(
  {
    connectionId: fc.oneof(fc.uuid(), fc.string()),
    loadId: fc.uuid(),
    handle: fc.oneof(fc.uuid(), fc.double()),
    text: fc.string(),
    url: fc.webUrl(),
    clientId: fc.string(),
    clientName: fc.string(),
    description: fc.string(),
    hint: fc.string(),
    tenantId: fc.string(),
    method: fc.constantFrom('browser', 'client-credentials'),
    name: fc.string(),
    baseUrl: fc.webUrl(),
    issuer: fc.webUrl(),
    oauthClientId: fc.string(),
    clientSecret: fc.string(),
  },
  { requiredKeys: [] },
)

/** Input that can be written as JSON, for any command. */
export const plainInput: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue(), knownFields)

/** Whatever a page could send. */
export const anyInput: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'connectionId', 'handle', 'text')),
  }),
  knownFields,
)
