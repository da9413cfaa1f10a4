// Calls that the client refuses before it sends anything.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { InputError } from '../../src/atlas/errors.ts'
import type { CallInput, ParameterValue } from '../../src/atlas/request.ts'
import { describeContract } from './describe-contract.ts'
import { versionToTest, type DocumentedOperation, type DocumentedParameter } from './document.ts'
import { expectNone } from './expect-none.ts'
import { openLane, type Lane } from './lanes.ts'
import { startRecordingServer, type RecordingServer } from './recording-server.ts'
import { sampleBody } from './sample-bodies.ts'
import { listValues, sampleParameters } from './sample-values.ts'

/** A call with one mistake, and the only input that the error may name. */
interface WrongCall {
  readonly call: CallInput
  readonly input: string
}

describeContract('without sending anything, the client refuses a call', (document) => {
  const { operations } = document
  let server: RecordingServer
  let lane: Lane

  beforeAll(async () => {
    server = await startRecordingServer()
    lane = openLane(server, 'contract/refusals')
  })
  afterAll(async () => {
    lane.close()
    await server.close()
  })

  const rightCall = (operation: DocumentedOperation): CallInput => {
    const { version, body } = versionToTest(operation)
    return { version, body: body && sampleBody(document, body), parameters: sampleParameters(operation, 0) }
  }

  /** Makes the wrong calls of all operations. Returns how many there were. */
  async function refuseAll(wrongCallsOf: (operation: DocumentedOperation) => readonly WrongCall[]): Promise<number> {
    const surprises: string[] = []
    const before = server.requestCount()
    let count = 0
    for (const operation of operations) {
      for (const { call, input } of wrongCallsOf(operation)) {
        count++
        const outcome = await tryCall(lane, operation.id, call)
        if (outcome !== input) surprises.push(`${operation.id} with ${JSON.stringify(call)}: ${outcome}, not ${input}`)
      }
    }
    expectNone(surprises)
    expect(server.requestCount() - before).toBe(0)
    return count
  }

  /** Calls with one wrong value, for each parameter that `fits`. */
  const withValues =
    (fits: (parameter: DocumentedParameter) => boolean, valuesOf: (parameter: DocumentedParameter) => unknown[]) =>
    (operation: DocumentedOperation): WrongCall[] => {
      const right = rightCall(operation)
      return operation.parameters.filter(fits).flatMap((parameter) =>
        valuesOf(parameter).map((value) => ({
          call: { ...right, parameters: { ...right.parameters, [parameter.name]: value as ParameterValue } },
          input: `parameters.${parameter.name}`
        }))
      )
    }

  it('without a required parameter', async () => {
    const count = await refuseAll((operation) => {
      const right = rightCall(operation)
      const required = operation.parameters.filter((parameter) => parameter.required)
      return required.map(({ name }) => {
        const { [name]: _omitted, ...parameters } = right.parameters ?? {}
        return { call: { ...right, parameters }, input: `parameters.${name}` }
      })
    })
    expect(count).toBe(1040)
  })

  it('with a value that would change the path', async () => {
    const inPath = ({ place }: DocumentedParameter) => place === 'path'
    expect(await refuseAll(withValues(inPath, () => ['', '.', '..']))).toBe(3 * 1025)
  })

  it('with a misspelt parameter', async () => {
    const count = await refuseAll((operation) => {
      const right = rightCall(operation)
      const names = operation.parameters.flatMap(({ name }) => [`${name}s`, name.toUpperCase(), `${name} `])
      return [...names, 'constructor', '__proto__', 'project'].map((name) => ({
        call: { ...right, parameters: { ...right.parameters, [name]: 'x' } },
        input: `parameters.${name}`
      }))
    })
    expect(count).toBe(3 * (2447 + 540))
  })

  it('without a required body, or with one that the operation does not take', async () => {
    const count = await refuseAll((operation) => {
      const right = rightCall(operation)
      if (right.body === undefined) return [{ call: { ...right, body: '{}' }, input: 'body' }]
      const shape = right.body.startsWith('[') ? ['{}'] : ['[]']
      const wrong = [...shape, '"text"', '', ...(operation.bodyRequired ? [undefined] : [])]
      return wrong.map((body) => ({ call: { ...right, body }, input: 'body' }))
    })
    expect(count).toBeGreaterThan(540)
  })

  it('with a value that is not a boolean', async () => {
    const boolean = ({ item }: DocumentedParameter) => item.type === 'boolean'
    expect(await refuseAll(withValues(boolean, () => ['yes', 'True', 1, '', 'null']))).toBeGreaterThan(5 * 1000)
  })

  it('with a value that is not an integer, or out of range', async () => {
    const integer = ({ item }: DocumentedParameter) => item.type === 'integer'
    const wrong = ({ item: { minimum, maximum } }: DocumentedParameter) => [
      ...['ten', '1.5', '', '1e3', '0x10', true, '99999999999999999999'],
      ...(minimum === undefined ? [] : [minimum - 1]),
      ...(maximum === undefined ? [] : [maximum + 1])
    ]
    expect(await refuseAll(withValues(integer, wrong))).toBeGreaterThan(7 * 200)
  })

  it('with a value that is not in the list of values', async () => {
    // The catalogue leaves out longer lists.
    const listed = ({ item }: DocumentedParameter) => (listValues(item)?.length ?? Infinity) <= 100
    const wrong = ({ array, item }: DocumentedParameter) => {
      const [first = ''] = listValues(item) ?? []
      // A list may contain a value that Atlas added later, but not a misspelt one.
      return array ? [[first, `${first}X`], []] : ['NO_SUCH_VALUE', `${first}X`, [first, first]]
    }
    expect(await refuseAll(withValues(listed, wrong))).toBeGreaterThan(100)
  })

  it('with a name in place of an ID of 24 digits, or with a line break', async () => {
    const text = ({ item }: DocumentedParameter) => item.type === 'string' && listValues(item) === undefined
    const wrong = ({ array, item }: DocumentedParameter) => {
      const texts = ['a\nb', 'a\rb', 'a\u0000b', ...(item.pattern === '^([a-f0-9]{24})$' ? ['my-project'] : [])]
      return array ? texts.map((value) => [value]) : texts
    }
    expect(await refuseAll(withValues(text, wrong))).toBeGreaterThan(3 * 1000)
  })

  it('with the envelope, which hides the status of a response', async () => {
    const envelope = ({ name }: DocumentedParameter) => name === 'envelope'
    expect(await refuseAll(withValues(envelope, () => [true, 'true']))).toBe(2 * 519)
  })

  it('with a version that the operation does not have', async () => {
    const count = await refuseAll((operation) => {
      const right = rightCall(operation)
      const wrong = ['2000-01-01', '2024-02-30', 'latest', '', ...(right.version === 'preview' ? [undefined] : [])]
      return wrong.map((version) => ({ call: { ...right, version }, input: 'api-version' }))
    })
    expect(count).toBe(4 * 540 + 26)
  })
})

/** The inputs that the error names, or what else happened. */
async function tryCall(lane: Lane, operationId: string, call: CallInput): Promise<string> {
  try {
    const { status } = await lane.client.call(operationId, call)
    return `status ${status}`
  } catch (error) {
    return error instanceof InputError ? error.problems.map((problem) => problem.input).join() : String(error)
  }
}
