// The operation verify-project-access.
import { valueAt } from '../../atlas/attributes.ts'
import { UnmetError } from '../../atlas/errors.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import { defineOperation } from '../definition.ts'
import { listOption, textOption } from '../options.ts'
import { verifyRoles } from './verify-roles.ts'

/** Verifies that the service account can use the API in a project. */
export const verifyProjectAccess = defineOperation({
  name: 'verify-project-access',
  sentence: 'Verifies with an API request that the service account can access a project.',
  role: 'Project Read Only',
  subjects: { 'project-id': 'optional' },
  options: {
    name: textOption('The name the project must have. Without `project-id`, the project is found by this name.'),
    roles: listOption('Roles the service account must hold in the project, such as `GROUP_READ_ONLY`.')
  },
  outputs: ['id', 'name', 'url'],

  check: (subject, _options, given) =>
    subject['project-id'] === undefined && !given.has('name')
      ? [
          {
            input: 'project-id',
            message: 'required by verify-project-access, unless the option name names the project.'
          }
        ]
      : [],

  async run({ atlas, clientId, clock, subject }, { name, roles }) {
    const groupId = subject['project-id']
    const { data, status, version } =
      groupId === undefined
        ? await atlas.call('getGroupByName', { parameters: { groupName: name ?? '' } })
        : await atlas.call('getGroup', { parameters: { groupId } })
    const project = toProject(data)
    if (name !== undefined && project.name !== name) {
      throw new UnmetError(`Project ${project.id} is named "${project.name}", not "${name}".`, {
        hint: 'Check project-id and the option name: one of them belongs to another project.'
      })
    }
    const place = {
      operationId: 'getGroupServiceAccount',
      parameters: { groupId: project.id },
      name: `project ${project.name}`
    } as const
    const { held, warnings } =
      roles === undefined ? {} : await verifyRoles({ atlas, clientId, clock, wanted: roles, place })
    return {
      verdict: `The service account can access project ${project.name} (${project.id}).`,
      data: held === undefined ? project : { ...project, roles: held },
      status,
      apiVersion: version,
      outputs: {
        id: project.id,
        name: project.name,
        url: uiPageOutput(atlas.baseUrl, { groupId: project.id })
      },
      facts: [
        ['Project', project.name],
        ['ID', project.id],
        ['Organization', project.orgId],
        ...(held === undefined ? [] : [['Roles', held.join(', ')] as const])
      ],
      warnings
    }
  }
})

function toProject(value: unknown): { readonly id: string; readonly name: string; readonly orgId: string } {
  const [id, name, orgId] = [valueAt(value, 'id'), valueAt(value, 'name'), valueAt(value, 'orgId')]
  if (typeof id !== 'string' || typeof name !== 'string' || typeof orgId !== 'string') {
    throw new UnmetError('The response lacks the ID, name or organization of the project.')
  }
  return { id, name, orgId }
}
