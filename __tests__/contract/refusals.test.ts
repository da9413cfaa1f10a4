import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { InputError } from '../../src/atlas/errors.ts'
import type { CallInput, ParameterValue } from '../../src/atlas/request.ts'
import { describeContract } from './describe-contract.ts'
import { newest, type DocumentedOperation, type DocumentedParameter } from './document.ts'
import { expectNone } from './expect-none.ts'
import { openLane, type Lane } from './lanes.ts'
import { startRecordingServer, type RecordingServer } from './recording-server.ts'
import { sampleBody } from './sample-bodies.ts'
import { listValues, sampleParameters } from './sample-values.ts'

/** A call with one thing wrong, and the name under which the error is to report it, alone. */
interface WrongCall {
  readonly input: CallInput
  readonly named: string
}

describeContract('calls that are refused before anything is sent', (document) => {
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
    const { version, body } = newest(operation)
    return { version, body: body && sampleBody(document, body), parameters: sampleParameters(operation, 0) }
  }

  /** Makes the wrong calls of all operations and gives back how many there were. */
  async function refuseAll(wrongCallsOf: (operation: DocumentedOperation) => readonly WrongCall[]): Promise<number> {
    const accepted: string[] = []
    const before = server.requestCount()
    let count = 0
    for (const operation of operations) {
      for (const { input, named } of wrongCallsOf(operation)) {
        count++
        const outcome = await tryCall(lane, operation.id, input)
        if (outcome !== named) accepted.push(`${operation.id} with ${JSON.stringify(input)}: ${outcome}, not ${named}`)
      }
    }
    expectNone(accepted)
    expect(server.requestCount() - before).toBe(0)
    return count
  }

  /** Calls that are right but for one value of each parameter that fits. */
  const withValues =
    (fits: (parameter: DocumentedParameter) => boolean, valuesOf: (parameter: DocumentedParameter) => unknown[]) =>
    (operation: DocumentedOperation): WrongCall[] => {
      const right = rightCall(operation)
      return operation.parameters.filter(fits).flatMap((parameter) =>
        valuesOf(parameter).map((value) => ({
          input: { ...right, parameters: { ...right.parameters, [parameter.name]: value as ParameterValue } },
          named: `parameters.${parameter.name}`
        }))
      )
    }

  it('lack a required parameter', async () => {
    const count = await refuseAll((operation) => {
      const right = rightCall(operation)
      const required = operation.parameters.filter((parameter) => parameter.required)
      return required.map(({ name }) => {
        const { [name]: _left, ...parameters } = right.parameters ?? {}
        return { input: { ...right, parameters }, named: `parameters.${name}` }
      })
    })
    expect(count).toBe(1040)
  })

  it('would change the path', async () => {
    const inPath = ({ place }: DocumentedParameter) => place === 'path'
    expect(await refuseAll(withValues(inPath, () => ['', '.', '..']))).toBe(3 * 1025)
  })

  it('misspell a parameter', async () => {
    const count = await refuseAll((operation) => {
      const right = rightCall(operation)
      const names = operation.parameters.flatMap(({ name }) => [`${name}s`, name.toUpperCase(), `${name} `])
      return [...names, 'constructor', '__proto__', 'project'].map((name) => ({
        input: { ...right, parameters: { ...right.parameters, [name]: 'x' } },
        named: `parameters.${name}`
      }))
    })
    expect(count).toBe(3 * (2447 + 540))
  })

  it('lack a required body, or have one that the operation does not take', async () => {
    const count = await refuseAll((operation) => {
      const right = rightCall(operation)
      if (right.body === undefined) return [{ input: { ...right, body: '{}' }, named: 'body' }]
      const shape = right.body.startsWith('[') ? ['{}'] : ['[]']
      const wrong = [...shape, '"text"', '', ...(operation.bodyRequired ? [undefined] : [])]
      return wrong.map((body) => ({ input: { ...right, body }, named: 'body' }))
    })
    expect(count).toBeGreaterThan(540)
  })

  it('have a boolean that is none', async () => {
    const boolean = ({ item }: DocumentedParameter) => item.type === 'boolean'
    expect(await refuseAll(withValues(boolean, () => ['yes', 'True', 1, '', 'null']))).toBeGreaterThan(5 * 1000)
  })

  it('have a whole number that is none, or out of range', async () => {
    const integer = ({ item }: DocumentedParameter) => item.type === 'integer'
    const wrong = ({ item: { minimum, maximum } }: DocumentedParameter) => [
      ...['ten', '1.5', '', '1e3', '0x10', true, '99999999999999999999'],
      ...(minimum === undefined ? [] : [minimum - 1]),
      ...(maximum === undefined ? [] : [maximum + 1])
    ]
    expect(await refuseAll(withValues(integer, wrong))).toBeGreaterThan(7 * 200)
  })

  it('have a value that is not among those listed', async () => {
    // The catalogue leaves out longer lists.
    const listed = ({ item }: DocumentedParameter) => (listValues(item)?.length ?? Infinity) <= 300
    const wrong = ({ array, item }: DocumentedParameter) => {
      const [first = ''] = listValues(item) ?? []
      // A list may hold a value that Atlas has since added, but not a slip of the pen.
      return array ? [[first, `${first}X`], []] : ['NO_SUCH_VALUE', `${first}X`, [first, first]]
    }
    expect(await refuseAll(withValues(listed, wrong))).toBeGreaterThan(100)
  })

  it('have a name where an ID of 24 digits belongs, or a line break', async () => {
    const text = ({ item }: DocumentedParameter) => item.type === 'string' && listValues(item) === undefined
    const wrong = ({ array, item }: DocumentedParameter) => {
      const texts = ['a\nb', 'a\rb', 'a\u0000b', ...(item.pattern === '^([a-f0-9]{24})$' ? ['my-project'] : [])]
      return array ? texts.map((value) => [value]) : texts
    }
    expect(await refuseAll(withValues(text, wrong))).toBeGreaterThan(3 * 1000)
  })

  it('ask for the envelope, which hides the status of an answer', async () => {
    const envelope = ({ name }: DocumentedParameter) => name === 'envelope'
    expect(await refuseAll(withValues(envelope, () => [true, 'true']))).toBe(2 * 519)
  })

  it('ask for a version that the operation does not have', async () => {
    const count = await refuseAll((operation) => {
      const right = rightCall(operation)
      const wrong = ['2000-01-01', '2024-02-30', 'latest', '', ...(right.version === 'preview' ? [undefined] : [])]
      return wrong.map((version) => ({ input: { ...right, version }, named: 'api-version' }))
    })
    expect(count).toBe(4 * 540 + 26)
  })
})

/** The inputs that an error names, or whatever else the call came to. */
async function tryCall(lane: Lane, operationId: string, input: CallInput): Promise<string> {
  try {
    const { status } = await lane.client.call(operationId, input)
    return `answered with ${status}`
  } catch (error) {
    return error instanceof InputError ? error.problems.map((problem) => problem.input).join() : String(error)
  }
}
