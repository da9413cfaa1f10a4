// Says what to do about the errors of Atlas.
import type { ErrorBody } from './error-body.ts'
import { CALL_HINTS } from './hints/call-hints.ts'
import type { Hint } from './hints/hint.ts'
import { OTHER_TOKEN_HINT, TOKEN_HINTS } from './hints/token-hints.ts'

/** What is known about a failed call. */
export interface HintContext extends Pick<ErrorBody, 'errorCode' | 'detail' | 'parameters'> {
  readonly status: number
  /** The roles the catalogue lists; any one of them is enough. */
  readonly roles: readonly string[]
  readonly baseUrl: string
  /** The versions of the operation in the catalogue. */
  readonly versions: readonly string[]
  /** The version requested. */
  readonly version: string
}

/** What to do about an error of the Administration API: by its code, or by its status if the code is unknown. */
export function hintForCall(context: HintContext): string | undefined {
  const { status, errorCode, detail } = context
  const hints = CALL_HINTS.flatMap((group) => group.hints)
  const byCode = hints.find((hint) => {
    return hasCode(hint, errorCode) && (hint.about === undefined || detail?.includes(hint.about) === true)
  })
  const hint = byCode ?? hints.find((one) => hasStatus(one, status))
  return hint === undefined ? undefined : fillIn(hint, factsOfCall(context))
}

/** What to do about an error of the token endpoint. */
export function hintForToken(status: number, errorCode: string | undefined, baseUrl: string): string {
  const hint = TOKEN_HINTS.find((one) => hasCode(one, errorCode) || hasStatus(one, status))
  return fillIn(hint ?? OTHER_TOKEN_HINT, { 'base-url': baseUrl })
}

function hasCode({ codes = [] }: Hint, errorCode: string | undefined): boolean {
  return errorCode !== undefined && codes.includes(errorCode)
}

function hasStatus({ statuses = [] }: Hint, status: number): boolean {
  return statuses.includes(status > 500 && status !== 501 ? 500 : status)
}

/** What the placeholders of hints stand for. */
function factsOfCall({ parameters, roles, baseUrl, versions, version }: HintContext): Record<string, string> {
  const [address] = parameters
  const length = parameters.find((value) => typeof value === 'number')
  return {
    address: typeof address === 'string' ? address : "this runner's address",
    role: describeRoles(roles),
    'base-url': baseUrl,
    version,
    versions: versions.join(', '),
    'latest-version': versions.filter((name) => name !== 'preview').at(-1) ?? 'preview',
    length: String(length ?? 'few')
  }
}

function describeRoles(roles: readonly string[]): string {
  if (roles.length === 0) return 'a role that allows it'
  return roles.length === 1 ? `the role ${roles[0]}` : `one of the roles ${roles.join(', ')}`
}

function fillIn({ cause, cure }: Hint, facts: Readonly<Record<string, string>>): string {
  const text = [cause, cure].filter((part) => part !== undefined).join(' ')
  return text.replace(/<([a-z-]+)>/g, (placeholder, name: string) => facts[name] ?? placeholder)
}
