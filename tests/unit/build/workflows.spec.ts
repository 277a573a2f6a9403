import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { PROJECT_ROOT } from '../../../build/lib/paths.mjs'
import { BOM_FILE } from '../../../build/lib/supply/release-papers.mjs'

const FOLDER = join(PROJECT_ROOT, '.github/workflows')
const files = readdirSync(FOLDER)
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8')

const stepSchema = z
  .strictObject({
    name: z.string().optional(),
    id: z.string().optional(),
    if: z.string().optional(),
    uses: z.string().optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    run: z.string().optional(),
    shell: z.string().optional(),
    env: z.record(z.string(), z.string()).optional(),
    'working-directory': z.string().optional(),
    'timeout-minutes': z.number().optional(),
    'continue-on-error': z.boolean().optional(),
  })
  .refine((step) => (step.uses === undefined) !== (step.run === undefined), 'either uses or run')
const jobSchema = z.looseObject({
  'runs-on': z.string(),
  'timeout-minutes': z.number(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])).optional(),
  steps: z.array(stepSchema).min(1),
})
/** The part of GitHub's workflow syntax that the project uses. */
const workflowSchema = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  jobs: z.record(z.string(), jobSchema),
})

const workflowOf = (file: string) => workflowSchema.parse(parse(textOf(file)))

describe.each(files)('%s', (file) => {
  const workflow = workflowOf(file)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  it('pins each action to a commit and says which version that is', () => {
    const uses = textOf(file)
      .split('\n')
      .filter((line) => line.includes('uses:'))
    expect(uses.length).toBeGreaterThan(0)
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/)
  })

  it('may read and nothing else, but for a job that says why by its name', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const writing = Object.entries(workflow.jobs)
      .filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'))
      .map(([name]) => name)
    expect(writing).toEqual(file === 'release.yml' ? ['draft'] : [])
  })

  it('waits only for jobs that there are', () => {
    const names = Object.keys(workflow.jobs)
    for (const { needs } of jobs) {
      for (const name of [needs ?? []].flat()) expect(names).toContain(name)
    }
  })

  it('runs scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/g)])
    for (const [, name] of named) expect(scripts).toHaveProperty([String(name)])
  })

  it('puts nothing that others write into a shell’s text', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })
})

describe('each change', () => {
  it('is tested on all systems, as a package, and in a short soak', () => {
    const { jobs } = workflowOf('ci.yml')
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run))
    expect(runs).toEqual(
      expect.arrayContaining([
        'npm test',
        'npm run test:packaged -- package',
        'npm run soak -- --minutes 2 --refreshes 24',
      ]),
    )
    for (const os of ['ubuntu-24.04', 'macos-15', 'windows-2025']) {
      expect(textOf('ci.yml')).toContain(os)
    }
  })
})

describe('the release', () => {
  const workflow = workflowOf('release.yml')

  it('packs on all systems and ends as a draft with checksums and a list of parts', () => {
    const text = textOf('release.yml')
    for (const os of ['ubuntu-24.04', 'ubuntu-24.04-arm', 'windows-2025', 'macos-15']) {
      expect(text).toContain(`- os: ${os}\n`)
    }
    const commands = Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps)
      .map(({ run = '' }) => run)
      .join('\n')
    expect(commands).toContain('sha256sum')
    expect(commands).toMatch(/gh release create .*--draft/)
  })

  it('hands on one bill of materials, the one that packing wrote', () => {
    const { strategy, steps } = workflow.jobs['package'] as z.infer<typeof jobSchema> & {
      strategy: { matrix: { include: { os: string; papers?: string }[] } }
    }
    const papers = strategy.matrix.include.flatMap(({ papers }) => papers ?? [])
    expect(papers).toEqual([`dist/${BOM_FILE}`])
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
    const uploaded = String(upload?.with?.['path']).trim().split('\n')
    expect(uploaded).toContain('${{ matrix.papers }}')
    expect(uploaded.filter((path) => path.endsWith('.json'))).toEqual([])
    expect(steps.map(({ run = '' }) => run).join('\n')).toContain('npm run package')
  })

  it('tests before it packs, and packs before it drafts', () => {
    expect(workflow.jobs['package']?.needs).toBe('check')
    expect(workflow.jobs['draft']?.needs).toBe('package')
    expect(existsSync(join(PROJECT_ROOT, 'build/test-packaged.mjs'))).toBe(true)
  })
})
