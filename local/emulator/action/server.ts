// The process that is the emulated Atlas: it starts by order of main, and then outlives it.
import { FlagError } from '../program/flag-kinds.ts'
import { startProgram, type Program } from '../program/start-program.ts'
import { readInputs, type Outputs } from './definition.ts'
import { GO_ON, type Order, type Reply } from './messages.ts'

const endWithMain = () => process.exit(1)
process.once('disconnect', endWithMain)
process.once('message', (order: Order) => {
  void start(order).then((reply) => {
    process.once('message', (message) => {
      if (message === GO_ON) process.off('disconnect', endWithMain)
    })
    process.send?.(reply)
  })
})

async function start({ inputs, identity, folder }: Order): Promise<Reply> {
  try {
    const { flags, onLeftovers } = readInputs(inputs)
    const program = await startProgram(flags, (line) => console.log(line), { identity, folder })
    return { started: { outputs: describe(program), onLeftovers } }
  } catch (error) {
    if (!(error instanceof FlagError)) throw error
    return { problems: error.problems.map(({ flag, message }) => `Input ${flag} ${message}`) }
  }
}

function describe({ emulator: { url, world }, certificatePath }: Program): Outputs {
  const [organization] = world.organizations.values()
  const accounts = [...world.serviceAccounts.values()]
  const account = accounts.find(({ orgId }) => orgId === organization?.id) ?? accounts[0]
  const project = [...world.projects.values()].find(({ orgId }) => orgId === organization?.id)
  return {
    'base-url': url,
    'client-id': account?.clientId ?? '',
    'client-secret': account?.secrets[0]?.secret ?? '',
    'org-id': organization?.id ?? '',
    ...(project === undefined ? {} : { 'project-id': project.id }),
    ...(certificatePath === undefined ? {} : { certificate: certificatePath })
  }
}
