// The environment of a step, as the GitHub runner sets it.

/** What matters here of an action.yml. */
export interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string; readonly post?: string }
}

type Strings = Readonly<Record<string, string>>

/** The only default that is an expression. The runner evaluates it again for post. */
const JOB_STATUS = '${{ job.status }}'

/** The variables of the inputs: names in upper case, spaces as underscores, hyphens kept. Pure. */
export function toInputVariables(
  { inputs = {} }: ActionFile,
  given: Strings,
  jobStatus: string
): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, { default: value }] of Object.entries(inputs)) {
    values[name] = value === JOB_STATUS ? jobStatus : (value ?? '')
  }
  Object.assign(values, given)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value])
  )
}

/** What main saved, as post gets it. Pure. */
export function toStateVariables(saved: Strings): Record<string, string> {
  return Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]))
}

/** What any program needs of the machine. Nothing else of this process's environment reaches the step. */
export function systemVariables(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'windir', 'ComSpec', 'PATHEXT', 'USERPROFILE']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  )
}

/** What the runner says about the job. */
export function runnerVariables(tempFolder: string, workspace: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_SHA: '9fceb02d0ae598e95dc970b74767f19372d61af8',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: tempFolder,
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux'
  }
}
