// A world of any size, for lists of several pages.
import { createWorld, SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type World } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'

/** Creates an organization with so many projects, `project-0` and so on, and the sample service account. */
export function worldWithProjects(count: number): World {
  const world = createWorld()
  const org = world.addOrganization({ id: SAMPLE_ORG_ID, name: 'Example Org' })
  world.addServiceAccount({
    clientId: SAMPLE_CLIENT_ID,
    secret: SAMPLE_CLIENT_SECRET,
    orgRoles: ['ORG_OWNER'],
    orgId: org.id
  })
  for (let index = 0; index < count; index++) world.addProject({ orgId: org.id, name: `project-${index}` })
  return world
}
