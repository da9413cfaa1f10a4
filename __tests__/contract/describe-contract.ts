// A describe block for tests that need the OpenAPI document.
import { describe, it } from '@jest/globals'
import { openDocument, type ApiDocument } from './document.ts'

/** Describes tests with the OpenAPI document. Without one they are skipped, and stderr says so. */
export function describeContract(name: string, tests: (document: ApiDocument) => void): void {
  const document = openDocument()
  if (document !== undefined) {
    describe(name, () => tests(document))
    return
  }
  const reason = 'skipped, because there is no OpenAPI document. Set ATLAS_OPENAPI to its path.'
  process.stderr.write(`${name}: ${reason}\n`)
  describe.skip(name, () => it.skip(reason, () => {}))
}
