// Finds a project of an organization by its name.
import type { CallOptions } from '../../atlas/client.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import { uiPageOutput } from '../../atlas/ui-pages.ts'
import type { OperationContext, Result } from '../definition.ts'
import { tagsIn, type Tag } from '../tags.ts'

/** A project as it was read. */
export interface FoundProject {
  readonly id: string
  readonly name: string
  readonly tags: readonly Tag[]
  readonly document: Readonly<Record<string, unknown>>
  readonly response: Pick<AtlasResponse, 'status' | 'version'>
}

/** Reads a project from a response of an operation. @throws NetworkError if it has no ID or name */
export function toProject(
  operationId: string,
  value: unknown,
  response: Pick<AtlasResponse, 'status' | 'version'>
): FoundProject {
  const document = recordOf(operationId, value)
  const id = textOf(operationId, document, 'id')
  return { id, name: textOf(operationId, document, 'name'), tags: tagsIn(document), document, response }
}

/**
 * Finds the project with exactly this name. Names are unique within an organization, not beyond it, so only its projects
 * are searched. Atlas' own search by name compares the beginning, and ignores case.
 *
 * @returns undefined if the service account can read no such project
 */
export async function findProject(
  { atlas }: Pick<OperationContext, 'atlas'>,
  { orgId, name }: { readonly orgId: string; readonly name: string },
  options?: CallOptions
): Promise<FoundProject | undefined> {
  const response = await atlas.list('getOrgGroups', { parameters: { orgId, name } }, options)
  return response.data.results
    .map((item) => toProject('getOrgGroups', item, response))
    .find((project) => project.name === name && project.document['orgId'] === orgId)
}

/** Describes a project, as parts of a result. Pure. */
export function describeProject(
  baseUrl: string,
  { id, name, document, response }: FoundProject
): Pick<Result, 'data' | 'status' | 'apiVersion' | 'outputs'> {
  return {
    data: document,
    status: response.status,
    apiVersion: response.version,
    outputs: { id, name, url: uiPageOutput(baseUrl, { groupId: id }) }
  }
}
