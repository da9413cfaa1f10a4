// Finds a module that ncc left out of a bundle.

/**
 * The first module that ncc could not find; undefined if the bundle is complete. ncc succeeds in either case, and writes
 * a call for the missing module that fails at run time. Pure.
 */
export function findMissingModule(bundle: string): string | undefined {
  return /\beval\("require"\)\("([^"]*)"\)/.exec(bundle)?.[1]
}
