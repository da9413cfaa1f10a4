// Replaces the inputs of an action.yml.
import { dump } from 'js-yaml'
import type { InputDefinition } from '../../src/action/inputs/input-definition.ts'

/** An input in action.yml. */
export interface InputEntry {
  readonly description: string
  readonly required?: true
  readonly default?: string
}

/**
 * Replaces the section `inputs` in the text of an action.yml and keeps everything else. Pure.
 *
 * @throws Error unless the text has `inputs:` followed by `outputs:`
 */
export function replaceInputs(action: string, definitions: Readonly<Record<string, InputDefinition>>): string {
  const parts = /^(.*\n)inputs:\n.*?\n(outputs:\n.*)$/s.exec(action)
  if (parts === null) throw new Error('action.yml needs inputs followed by outputs.')
  const [, before, after] = parts
  const inputs = Object.entries(definitions).map(([name, definition]) => [name, describeInput(definition)] as const)
  return `${before}${dump({ inputs: Object.fromEntries(inputs) }, { lineWidth: 120 })}\n${after}`
}

/** An input as action.yml describes it. Pure. */
export function describeInput({ sentence, fallback, default: value }: InputDefinition): InputEntry {
  return {
    description: fallback === undefined ? sentence : `${sentence} Default: environment variable \`${fallback}\`.`,
    ...(value === undefined ? {} : { default: value })
  }
}
