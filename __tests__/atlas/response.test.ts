// Which responses are results, for facts about Atlas that are stated here and not read from the document.
import { describe, expect, it } from '@jest/globals'
import { getOperation } from '../../src/atlas/catalog/catalog.ts'
import { NetworkError } from '../../src/atlas/errors.ts'
import { parseResponse } from '../../src/atlas/response.ts'

const JSON_2023 = 'application/vnd.atlas.2023-01-01+json;charset=utf-8'
const GZIP_2023 = 'application/vnd.atlas.2023-02-01+gzip'
const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

type Case = readonly [operationId: string, status: number, contentType: string | undefined, body: string | Buffer]

function parse([operationId, status, contentType, body]: Case): unknown {
  const operation = getOperation(operationId)
  const kinds = operation.versions.flatMap((version) => version.kinds)
  const request = {
    operation,
    version: operation.versions.at(-1)?.version ?? '',
    kind: kinds.includes('json') ? ('json' as const) : (kinds[0] ?? 'json'),
    target: operation.path,
    headers: {},
    body: undefined
  }
  return parseResponse('https://cloud.mongodb.com', request, {
    status,
    headers: { 'content-length': String(body.length), ...(contentType && { 'content-type': contentType }) },
    body: Buffer.from(body),
    durationMs: 1,
    earlier: 'none'
  }).data
}

describe('a result', () => {
  it.each<Case>([
    // The documented status is 200.
    ['createGroup', 201, JSON_2023, '{"clusterCount":0,"id":"64b0c7f2a1d3e4f5a6b7c8d9"}'],
    ['createGroupAccessListEntry', 201, JSON_2023, '{"links":[],"results":[],"totalCount":1}'],
    ['createGroupAlertConfig', 201, JSON_2023, '{"created":"2026-08-10T03:00:00Z","id":"64b0c7f2a1d3e4f5a6b7c8d9"}'],
    ['createOrgTeam', 201, JSON_2023, '{"id":"64b0c7f2a1d3e4f5a6b7c8d9"}'],
    ['toggleGroupPrivateEndpointRegionalMode', 202, JSON_2023, '{"enabled":true}'],
    // The documented status is 204.
    ['deleteGroup', 202, JSON_2023, '{}'],
    ['deleteGroupClusterOnlineArchive', 200, JSON_2023, '{}'],
    ['deleteGroupDataFederation', 202, JSON_2023, '{}'],
    // No body, with and without a media type.
    ['deleteGroupDatabaseUser', 204, JSON_2023, ''],
    ['deleteGroupClusterSearchDeployment', 204, undefined, ''],
    ['updateGroupMaintenanceWindow', 200, undefined, ''],
    ['deleteGroupCluster', 202, JSON_2023, '{}'],
    ['addGroupAccessUser', 204, undefined, ''],
    ['addGroupAccessUser', 200, JSON_2023, '{"id":"64b0c7f2a1d3e4f5a6b7c8d9"}'],
    // An object without documented attributes.
    ['deleteGroupPeer', 202, JSON_2023, '{}'],
    // Lists and booleans.
    ['listAlertConfigMatcherFieldNames', 200, JSON_2023, '["ATLAS_NODE_TYPE"]'],
    ['listGroupCustomDbRoleRoles', 200, JSON_2023, '[]'],
    ['getGroupManagedSlowMs', 200, JSON_2023, 'false'],
    ['getGroupManagedSlowMs', 200, JSON_2023, '{"status":200,"content":true}'],
    ['listGroupLimits', 200, JSON_2023, '{"status":200,"content":[]}'],
    ['getGroup', 200, 'application/json', '{"id":"64b0c7f2a1d3e4f5a6b7c8d9"}'],
    // A log of an idle hour.
    ['downloadGroupClusterLog', 200, GZIP_2023, '']
  ])('%s: %i %s %s', (...response) => {
    expect(() => parse(response)).not.toThrow()
  })

  it.each<[string, ...Case]>([
    [PEM, 'createGroupDatabaseUserCert', 201, JSON_2023, PEM],
    [PEM, 'createGroupDatabaseUserCert', 201, JSON_2023, JSON.stringify(PEM)],
    ['<a/>', 'getFederationSettingIdentityProviderMetadata', 200, 'text/xml', '<a/>'],
    ['<a/>', 'getFederationSettingIdentityProviderMetadata', 200, JSON_2023, '<a/>']
  ])('is the string %j of %s', (text, ...response) => {
    expect(parse(response)).toBe(text)
  })

  it('keeps the digits of integers', () => {
    const body = '{"_id":2558523591213958694,"id":"1","list":[-9007199254740993,9007199254740991],"size":10.0}'
    expect(parse(['getGroup', 200, JSON_2023, body])).toEqual({
      _id: 2558523591213958694n,
      id: '1',
      list: [-9007199254740993n, 9007199254740991],
      size: 10
    })
  })
})

const NOT_FOUND =
  '{"detail":"No cluster","error":404,"errorCode":"CLUSTER_NOT_FOUND","parameters":[],"reason":"Not Found"}'
const UNAUTHORIZED = '{ "error" : 401, "reason" : "Unauthorized" }'

describe('no result', () => {
  it.each<[string, ...Case]>([
    ['got 204 with an empty body', 'getGroupFlexCluster', 204, undefined, ''],
    ['got 202 with an empty body (text/html)', 'getOrg', 202, 'text/html', ''],
    ['got 202, but Atlas documents 200', 'getGroupCluster', 202, JSON_2023, '{}'],
    ['got 206, but Atlas documents 200', 'updateGroupCluster', 206, JSON_2023, '{}'],
    ['got 200 with an empty body (text/html)', 'createGroupDatabaseUser', 200, 'text/html', ''],
    ['got 200 with an empty body', 'updateGroupAlertConfig', 200, JSON_2023, ''],
    ['got 204 with an empty body', 'createGroupCluster', 204, undefined, ''],
    ['got 204 with an empty body (text/html)', 'deleteGroupDatabaseUser', 204, 'text/html', ''],
    ['got 200 with an empty body (text/html)', 'restartGroupClusterPrimaries', 200, 'text/html', ''],
    ['got 200 with null, not an object', 'getGroupMaintenanceWindow', 200, JSON_2023, 'null'],
    ['got 200 with a string, not an object', 'getGroupSettings', 200, JSON_2023, '"IDLE"'],
    ['got 200 with a number, not an object', 'getGroupDatabaseUser', 200, JSON_2023, '7'],
    ['got 200 with a number, not an object', 'getGroupDatabaseUser', 200, JSON_2023, '12345678901234567890'],
    ['got 200 with a list, not an object', 'createGroupCluster', 200, JSON_2023, '[]'],
    ['got 202 with a list, not an object', 'deleteGroupCluster', 202, JSON_2023, '[]'],
    ['got 200 with an object, not a list', 'listGroupDataFederation', 200, JSON_2023, '{}'],
    ['got 200 with a string, not a boolean', 'getGroupManagedSlowMs', 200, JSON_2023, '"true"'],
    ['got 201 with an object, not a string', 'createGroupDatabaseUserCert', 201, JSON_2023, '{}'],
    ['got 201 with incomplete JSON', 'createGroupDatabaseUserCert', 201, JSON_2023, '"-----BEGIN'],
    ['got 201 with incomplete JSON', 'createGroupDatabaseUserCert', 201, JSON_2023, PEM.slice(0, 40)],
    ['got 201 with incomplete JSON', 'createGroupDatabaseUserCert', 201, JSON_2023, 'created'],
    ['got 200 with an empty object', 'getGroupSettings', 200, JSON_2023, '{}'],
    ['got 200 with an empty object', 'getGroupClusterStatus', 200, JSON_2023, '{"status":200,"content":{}}'],
    ['got 201 with an empty object', 'createOrgServiceAccount', 201, JSON_2023, '{}'],
    ['got 200 with text that is not UTF-8', 'getGroupSettings', 200, JSON_2023, Buffer.from('{"Ã(":true}', 'latin1')],
    ['got 200 with incomplete JSON', 'getFederationSettingIdentityProviderMetadata', 200, 'text/xml', '<a>b'],
    ['got 200 with a number that is out of range', 'getGroup', 200, JSON_2023, '{"size":1e400}'],
    ['got 200 with a number that is out of range', 'getGroup', 200, JSON_2023, `{"size":-${'9'.repeat(400)}.5}`],
    ['an error in its body (404 CLUSTER_NOT_FOUND)', 'getGroupCluster', 200, 'application/json', NOT_FOUND],
    ['an error in its body (404 CLUSTER_NOT_FOUND)', 'deleteGroupFlexCluster', 202, 'application/json', NOT_FOUND],
    ['an error in its body (401)', 'listGroupLimits', 200, 'application/json', UNAUTHORIZED],
    ['an error in its body (401)', 'getGroup', 200, JSON_2023, `{"status":401,"content":${UNAUTHORIZED}}`],
    ['an HTML page', 'getFederationSettingIdentityProviderMetadata', 200, 'text/html', '<a/>'],
    ['got 200 with application/json', 'getOrgInvoiceCsv', 200, 'application/json', '{}']
  ])('%s: %s %i %s %s', (message, ...response) => {
    expect(() => parse(response)).toThrow(NetworkError)
    expect(() => parse(response)).toThrow(message)
  })
})
