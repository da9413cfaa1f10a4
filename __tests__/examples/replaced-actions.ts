// What the tests do instead of running the actions of others, and the repository that the workflows are run in.
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobState } from '../../local/job-state.ts'
import { hasCommands } from './has-commands.ts'

/** Does what an action would do, and returns what the test used instead. */
type Replacement = (job: JobState) => Promise<string>

/** Prints whom a program would connect as: a test has no database. */
const CONNECT = "node -p 'const { host, username } = new URL(process.env.MONGODB_URI); `${username} at ${host}`'"

/** A repository with the scripts and the configuration that the workflows run. It needs no package and no provider. */
const REPOSITORY = {
  'package.json': JSON.stringify({
    name: 'shop',
    version: '1.0.0',
    scripts: { test: CONNECT, migrate: CONNECT, check: CONNECT }
  }),
  'package-lock.json': JSON.stringify({
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'shop', version: '1.0.0' } }
  }),
  'main.tf': 'output "planned" {\n  value = true\n}\n'
}

/** The actions of others in the examples. */
export const REPLACED_ACTIONS: Readonly<Record<string, Replacement>> = {
  'actions/checkout': async ({ workspace }) => {
    for (const [name, text] of Object.entries(REPOSITORY)) await writeFile(join(workspace, name), text)
    // The files that the workflows apply.
    await cp(join(import.meta.dirname, '..', '..', 'examples', 'atlas'), join(workspace, 'atlas'), { recursive: true })
    return 'a sample repository for actions/checkout'
  },
  'actions/setup-node': async (job) => {
    await addProgram(job, 'npm', NPM)
    return 'the Node on this machine and a script for npm, for actions/setup-node'
  },
  'hashicorp/setup-terraform': async (job) => {
    if (hasCommands('terraform')) return 'the Terraform on this machine for hashicorp/setup-terraform'
    await addProgram(job, 'terraform', TERRAFORM)
    return 'a script for terraform'
  }
}

/** Runs the scripts of package.json, in a tenth of the time. */
const NPM = `#!/bin/sh
case "$1" in
  ci) exec test -f package-lock.json ;;
  run) name=$2 ;;
  *) name=$1 ;;
esac
script=$(node -p 'require("./package.json").scripts[process.argv[1]] ?? process.exit(1)' "$name") || exit 1
exec sh -c "$script"
`

/** Knows the two commands of the example. */
const TERRAFORM = `#!/bin/sh
case "$*" in
  'init -input=false') echo 'Terraform has been successfully initialized!' ;;
  'plan -input=false') test -f main.tf && echo 'planned = true' ;;
  *) exit 2 ;;
esac
`

async function addProgram(job: JobState, name: string, script: string): Promise<void> {
  const folder = join(job.tempFolder, 'programs')
  await mkdir(folder)
  await writeFile(join(folder, name), script)
  await chmod(join(folder, name), 0o755)
  job.add({ exported: {}, paths: [folder] })
}
