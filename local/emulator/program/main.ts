// `npm run emulator`: an emulated Atlas until Ctrl-C.
import { readFlags, USAGE, type Flags } from './flags.ts'
import { renderGreeting } from './greeting.ts'
import { startProgram } from './start-program.ts'

const flags = orExit(() => readFlags(process.argv.slice(2)), `\n\n${USAGE}`)
if (flags === undefined) {
  console.log(USAGE)
} else {
  await start(flags)
}

async function start(flags: Flags): Promise<void> {
  const program = await startProgram(flags, (line) => console.log(line)).catch((error: Error) =>
    orExit(() => {
      throw error
    })
  )
  console.log(renderGreeting(program.emulator, program))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void program.close())
  }
}

function orExit<T>(read: () => T, usage = ''): T {
  try {
    return read()
  } catch (error) {
    console.error(`${(error as Error).message}${usage}`)
    process.exit(2)
  }
}
