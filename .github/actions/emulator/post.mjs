// Fails if the steps of the job left anything in the emulated Atlas, and stops it.
import { getState, info, setFailed } from '@actions/core'

const pid = Number(getState('pid'))
const url = getState('url')

try {
  if (url !== '') await checkNothingLeft()
} catch (error) {
  setFailed(`Cannot read the state of the emulated Atlas: ${error.message}`)
} finally {
  stop()
}

async function checkNothingLeft() {
  const response = await fetch(`${url}/emulator/state`)
  const { liveTokens, added, removed } = await response.json()
  const problems = [
    ...(liveTokens === 0 ? [] : [`Valid access tokens: ${liveTokens}`]),
    ...added.map((row) => `Left: ${JSON.stringify(row)}`),
    ...removed.map((row) => `Removed, though no step created it: ${JSON.stringify(row)}`)
  ]
  if (problems.length > 0) setFailed(`The steps of this job left Atlas changed.\n${problems.join('\n')}`)
  else info('No token is valid, and Atlas is as it was.')
}

function stop() {
  try {
    if (pid > 0) process.kill(pid)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
