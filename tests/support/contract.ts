/**
 * The published contracts as the tests use them: which operations and statuses there are, and
 * whether an answer is valid. The reference beside the project is taken where there is one; the
 * copy in this folder serves a checkout that stands alone.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'

const REFERENCE_FOLDER = '../../../shared/reference'

/** Which contract: the organization API's or that of a tenant's OAuth clients. */
export type ContractName = 'organization-api' | 'tenant-api'

/** Where a contract lies: the copy that comes with the tests, and the reference. */
export function contractFiles(name: ContractName): { copy: string; reference: string } {
  const file = `${name}.openapi.json`
  return {
    copy: resolve(import.meta.dirname, file),
    reference: resolve(import.meta.dirname, REFERENCE_FOLDER, file),
  }
}

const jsonContentSchema = z.looseObject({
  'application/json': z.looseObject({ schema: z.record(z.string(), z.unknown()) }),
})

const operationSchema = z.looseObject({
  operationId: z.string(),
  'x-rate-tier': z.literal([1, 2]).optional(),
  responses: z.record(z.string(), z.looseObject({ content: jsonContentSchema.optional() })),
})

const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({}),
})

export interface Operation {
  id: string
  method: string
  path: string
  rateTier: 1 | 2 | undefined
  statuses: number[]
}

export interface Contract {
  operations: Operation[]
  /** The operation a request is for, whatever its identifiers; undefined outside the contract. */
  operationFor: (method: string, path: string) => Operation | undefined
  /**
   * What is wrong with an answer: nothing, when the list is empty.
   * @param body the parsed JSON, or undefined for an empty body
   */
  problems: (operation: Operation, status: number, body: unknown) => string[]
}

/** Reads a contract from the reference, else from the copy. */
export function loadContract(name: ContractName): Contract {
  const { copy, reference } = contractFiles(name)
  const file = existsSync(reference) ? reference : copy
  const document = documentSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  const validators = new Map<string, ValidateFunction | undefined>()

  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      for (const [status, response] of Object.entries(operation.responses)) {
        const schema = response.content?.['application/json'].schema
        validators.set(
          `${operation.operationId} ${status}`,
          // The components travel along so that the schema's references find them.
          schema === undefined
            ? undefined
            : ajv.compile({ ...schema, components: document.components }),
        )
      }
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        rateTier: operation['x-rate-tier'],
        statuses: Object.keys(operation.responses).map(Number).sort(),
      }
    }),
  )

  return {
    operations,
    operationFor: (method, path) => findOperation(operations, method, path),
    problems: (operation, status, body) => {
      const key = `${operation.id} ${String(status)}`
      if (!validators.has(key)) return [`${operation.id} does not document ${String(status)}.`]
      const validate = validators.get(key)
      if (status === 204 && body !== undefined) return ['A 204 has no body.']
      if (validate === undefined || validate(body)) return []
      return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
    },
  }
}

/** Fixed paths win over those with identifiers, as `actions/count` does over a tenant's ID. */
function findOperation(
  operations: Operation[],
  method: string,
  path: string,
): Operation | undefined {
  const matches = operations.filter((operation) => {
    const pattern = operation.path.replaceAll(/\{\w+\}/g, '[^/]+')
    return operation.method === method && new RegExp(`^${pattern}$`).test(path)
  })
  return matches.find((operation) => operation.path === path) ?? matches[0]
}
