import { z } from 'zod'

const accessSchema = z.object({ clientId: z.string(), clientSecret: z.string() })

/**
 * What a sandbox (the stand-in Qlik Cloud) says once it is ready: where it is and how to get in.
 * The secrets are made anew at every start and kept nowhere.
 */
export const sandboxReadySchema = z.object({
  organization: z.object({ url: z.string(), issuer: z.string() }),
  credentials: z.object({
    /** Client credentials that may read and change everything. */
    full: accessSchema,
    /** Client credentials that may read, and are refused (403) on changes. */
    readOnly: accessSchema,
  }),
  /** The service account owner to choose on the sign-in page. */
  account: z.object({ email: z.string() }),
  tenants: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      regionCode: z.string(),
      url: z.string(),
      /** Stands for the service account owner, who administers every tenant. */
      apiKey: z.string(),
    }),
  ),
})
export type SandboxReady = z.infer<typeof sandboxReadySchema>

/** What the sandbox tells the process that started it as a utility process. */
export const sandboxMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), ready: sandboxReadySchema }),
  z.object({ type: z.literal('failed'), message: z.string() }),
])
export type SandboxMessage = z.infer<typeof sandboxMessageSchema>

/** What the process that started the sandbox may tell it. */
export const sandboxCommandSchema = z.object({ type: z.literal('stop') })
export type SandboxCommand = z.infer<typeof sandboxCommandSchema>
