// Terraform with the provider mongodb/mongodbatlas: plan, apply, a second plan that must be empty, destroy.
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NotAvailable, type Client, type Ended, type Target } from './client.ts'
import { clientEnvironment, runAll, runCommand, runOrGiveUp } from './commands.ts'

const PROVIDER = 'CLIENTS_TERRAFORM_PROVIDER'

export const terraform: Client = {
  name: 'Terraform',
  expects: ['CLUSTER_NOT_FOUND', 'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND'],
  async prepare(cache) {
    const version = await runOrGiveUp('terraform', ['version', '-json'], {
      folder: cache,
      env: { ...(process.env as Record<string, string>), CHECKPOINT_DISABLE: '1' }
    })
    const provider = process.env[PROVIDER]
    if (provider === undefined || !existsSync(provider)) {
      throw new NotAvailable(`${PROVIDER} must name the folder of the executable of the provider.`)
    }
    const { terraform_version: number = '' } = JSON.parse(version) as { terraform_version?: string }
    return { version: number, run: (target) => planAndApply({ cache, provider, target }) }
  }
}

function planAndApply(options: {
  readonly cache: string
  readonly provider: string
  readonly target: Target
}): Promise<Ended> {
  const { cache, provider, target } = options
  const settings = join(cache, 'terraform.rc')
  // So the provider needs no `terraform init`, and nothing asks a registry.
  const overrides = `dev_overrides {\n    "mongodb/mongodbatlas" = ${JSON.stringify(provider)}\n  }\n  direct {}\n`
  writeFileSync(settings, `provider_installation {\n  ${overrides}}\n`)
  copyFileSync(join(import.meta.dirname, 'terraform', 'main.tf'), join(cache, 'main.tf'))
  for (const name of ['terraform.tfstate', 'terraform.tfstate.backup']) rmSync(join(cache, name), { force: true })
  const env = clientEnvironment(target, join(cache, 'home'), {
    CHECKPOINT_DISABLE: '1',
    TF_CLI_CONFIG_FILE: settings,
    TF_IN_AUTOMATION: '1',
    TF_VAR_org_id: target.orgId
  })
  const run = (...args: string[]) => runCommand('terraform', [...args, '-no-color'], { folder: cache, env })
  return runAll([
    () => run('plan', '-input=false', '-out=plan'),
    () => run('apply', '-input=false', 'plan'),
    // Ends with 2 if it is not empty.
    () => run('plan', '-input=false', '-detailed-exitcode'),
    () => run('destroy', '-input=false', '-auto-approve')
  ])
}
