// Chooses the version of an operation to request.
import { defaultVersion, type Operation, type OperationVersion } from './catalog/catalog.ts'

/** The version to request, and the catalogue's version it resolves to. */
export type Choice = { readonly asked: string; readonly version: OperationVersion } | { readonly problem: string }

/**
 * Atlas resolves a date to the operation's newest version that is not later. The date is sent as given, which allows
 * versions newer than this catalogue; the catalogue's version says whether there is a body.
 */
export function chooseVersion(operation: Operation, asked: string | undefined): Choice {
  const names = operation.versions.map(({ version }) => version)
  if (asked === undefined) {
    const latest = defaultVersion(operation)
    if (latest !== undefined) return { asked: latest.version, version: latest }
    return {
      problem: `${operation.id} exists only as ${names.join(', ')}. Set api-version to use it; Atlas may change it at any time.`
    }
  }
  const exact = operation.versions.find(({ version }) => version === asked)
  if (exact !== undefined) return { asked, version: exact }
  if (!isDate(asked)) {
    return {
      problem: `is not a version of ${operation.id}. Give a date as YYYY-MM-DD, or one of: ${names.join(', ')}.`
    }
  }
  const version = operation.versions.filter((known) => isDate(known.version) && known.version <= asked).at(-1)
  if (version !== undefined) return { asked, version }
  return { problem: `${operation.id} has no version as early as ${asked}. It has: ${names.join(', ')}.` }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
