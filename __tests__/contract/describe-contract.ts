import { describe, it } from '@jest/globals'
import { openDocument, type ApiDocument } from './document.ts'

/** A describe block that has the OpenAPI document, or says that it is skipped for want of it. */
export function describeContract(name: string, tests: (document: ApiDocument) => void): void {
  const document = openDocument()
  if (document !== undefined) {
    describe(name, () => tests(document))
    return
  }
  const reason = 'skipped: no OpenAPI document; set ATLAS_OPENAPI'
  process.stderr.write(`${name}: ${reason}\n`)
  describe.skip(name, () => it.skip(reason, () => {}))
}
