// The environment of a step.
import { describe, expect, it } from '@jest/globals'
import { systemVariables, toInputVariables, toStateVariables } from '../../local/step-environment.ts'

describe('toInputVariables', () => {
  const action = {
    inputs: {
      'org-id': {},
      'dry run': { default: 'false' },
      'job-status': { default: '${{ job.status }}' }
    },
    runs: { main: 'main.js' }
  }

  it('names inputs in upper case, keeps hyphens and replaces spaces', () => {
    expect(Object.keys(toInputVariables(action, {}, 'success'))).toEqual([
      'INPUT_ORG-ID',
      'INPUT_DRY_RUN',
      'INPUT_JOB-STATUS'
    ])
  })

  it('sets every input: as given, to its default, or to nothing', () => {
    expect(toInputVariables(action, { 'dry run': 'true' }, 'failure')).toEqual({
      'INPUT_ORG-ID': '',
      INPUT_DRY_RUN: 'true',
      'INPUT_JOB-STATUS': 'failure'
    })
  })

  it('passes on an input that action.yml does not have, as the runner does', () => {
    expect(toInputVariables(action, { orgid: 'x' }, 'success')).toMatchObject({ INPUT_ORGID: 'x' })
  })
})

describe('toStateVariables', () => {
  it('keeps the case of names', () => {
    expect(toStateVariables({ undoLog: '1' })).toEqual({ STATE_undoLog: '1' })
  })
})

describe('systemVariables', () => {
  it('includes PATH, and no variable that changes what a step does', () => {
    const names = Object.keys(systemVariables())
    expect(names).toContain('PATH')
    expect(names.filter((name) => /^(GITHUB|INPUT|STATE|RUNNER|MONGODB|NODE)_|proxy/i.test(name))).toEqual([])
  })
})
