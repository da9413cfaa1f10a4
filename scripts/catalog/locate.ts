import { join, resolve } from 'node:path'

/** Where the OpenAPI document is, or why there is none; `missing` when one was named that does not exist. */
export type Located =
  { readonly path: string } | { readonly path: undefined; readonly missing: boolean; readonly message: string }

/**
 * The document that ATLAS_OPENAPI names, else the one kept beside the repository.
 *
 * @param named the value of ATLAS_OPENAPI; empty is the same as not set
 * @param root the repository
 */
export function locateDocument(named: string | undefined, root: string, exists: (path: string) => boolean): Located {
  if (named !== undefined && named !== '') {
    const path = resolve(named)
    return exists(path) ? { path } : { path: undefined, missing: true, message: `ATLAS_OPENAPI: there is no ${path}.` }
  }
  const path = join(root, '..', 'shared', 'atlas', 'openapi.json')
  if (exists(path)) return { path }
  const message = 'Skipped: there is no OpenAPI document here; set ATLAS_OPENAPI to its path to make the catalogue.'
  return { path: undefined, missing: false, message }
}
