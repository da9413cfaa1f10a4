// Finds the OpenAPI document that the catalogue is generated from.
import { join, resolve } from 'node:path'

/** The path of the OpenAPI document, or why there is none; `missing` if one was named but does not exist. */
export type Located =
  { readonly path: string } | { readonly path: undefined; readonly missing: boolean; readonly message: string }

/**
 * Locates the document that ATLAS_OPENAPI names, or else the one next to the repository.
 *
 * @param named the value of ATLAS_OPENAPI; empty means not set
 * @param root the folder of the repository
 */
export function locateDocument(named: string | undefined, root: string, exists: (path: string) => boolean): Located {
  if (named !== undefined && named !== '') {
    const path = resolve(named)
    return exists(path) ? { path } : { path: undefined, missing: true, message: `ATLAS_OPENAPI: ${path} not found.` }
  }
  const path = join(root, '..', 'shared', 'atlas', 'openapi.json')
  if (exists(path)) return { path }
  const message = 'Skipped: no OpenAPI document found. Set ATLAS_OPENAPI to its path to generate the catalogue.'
  return { path: undefined, missing: false, message }
}
