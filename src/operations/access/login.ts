// The operation login.
import { defineOperation } from '../definition.ts'
import { toDate } from '../../atlas/date-time.ts'

/** The variable from which tools for Atlas read an access token. */
const VARIABLE = 'MONGODB_ATLAS_ACCESS_TOKEN'

/** Gives an access token to the later steps of the job. */
export const login = defineOperation({
  name: 'login',
  sentence: `Gives later steps an access token in \`${VARIABLE}\`, for curl, the Atlas CLI or Terraform, until the job ends.`,
  role: 'none',
  subjects: {},
  options: {},
  outputs: ['access-token', 'expires-at'],
  result: 'none',
  needs: ['service-account'],
  freshToken: true,

  async run(context) {
    if (context.dryRun) {
      return { verdict: `Dry run: ${VARIABLE} would be set.`, data: undefined, outputs: {}, facts: [] }
    }
    const { value, expiresAtMs } = await context.accessToken()
    const expiresAt = toDate(expiresAtMs)
    return {
      verdict: `${VARIABLE} is set for the later steps of this job. The token is valid until ${expiresAt} or the end of the job.`,
      data: undefined,
      outputs: { 'access-token': value, 'expires-at': expiresAt },
      exported: { [VARIABLE]: value },
      facts: [
        ['Variable', VARIABLE],
        ['Expires', expiresAt]
      ]
    }
  }
})
