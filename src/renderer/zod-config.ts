import { z } from 'zod'

// The window's content security policy forbids eval. This must run before any schema is built.
z.config({ jitless: true })
