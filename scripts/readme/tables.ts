// Renders the tables of README.md.
import type { OperationDefinition } from '../../src/operations/definition.ts'

/** An input as action.yml describes it. */
export interface InputDescription {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string
}

/** The parts of action.yml that the README shows. */
export interface ActionDescription {
  readonly inputs: Readonly<Record<string, InputDescription>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
}

/** Renders the table of inputs. @throws Error for an input without a description */
export function renderInputs({ inputs }: ActionDescription): string {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    code(name),
    value === undefined ? '' : code(value),
    described(`input ${name}`, description)
  ])
  return table(['Input', 'Default', 'Meaning'], rows)
}

/** Renders the table of outputs. @throws Error for an output without a description */
export function renderOutputs({ outputs }: ActionDescription): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [
    code(name),
    described(`output ${name}`, description)
  ])
  return table(['Output', 'Meaning'], rows)
}

/** Renders the table of named operations, and the table of their options. */
export function renderOperations(definitions: readonly OperationDefinition[]): string {
  const overview = definitions.map(({ name, sentence, subjects, role, outputs }) => [
    code(name),
    sentence,
    Object.entries(subjects)
      .map(([input, use]) => `${code(input)}${use === 'optional' ? ' (optional)' : ''}`)
      .join(', '),
    role,
    outputs.map(code).join(', ')
  ])
  const options = definitions.flatMap((definition) =>
    Object.entries(definition.options).map(([option, { sentence, form, required, default: value }]) => [
      code(definition.name),
      code(option),
      form,
      value === undefined ? (required === true ? 'required' : '') : code(value),
      sentence
    ])
  )
  return [
    table(['Operation', 'What it does', 'Inputs', 'Least role', 'Additional outputs'], overview),
    ...(options.length === 0
      ? []
      : [
          'Each option is an input of its own, or a key of `parameters`:',
          table(['Operation', 'Option', 'Takes', 'Default', 'Meaning'], options)
        ])
  ].join('\n\n')
}

/**
 * Replaces the text between `<!-- NAME:begin -->` and `<!-- NAME:end -->`.
 *
 * @throws Error unless the text has both comments, once each and in this order
 */
export function replaceBlock(text: string, name: string, content: string): string {
  const parts = text.split(new RegExp(`(<!-- ${name}:(?:begin|end)\\b.*-->)`))
  const [before, begin, , end, after, ...rest] = parts
  const found = begin?.includes(`${name}:begin`) === true && end?.includes(`${name}:end`) === true
  if (!found || rest.length > 0) {
    throw new Error(`README.md needs <!-- ${name}:begin --> followed by <!-- ${name}:end -->, once each.`)
  }
  return `${before}${begin}\n\n${content}\n\n${end}${after}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const escaped = rows.map((row) => line(row.map((cell) => cell.replace(/\s+/g, ' ').trim().replace(/\|/g, '\\|'))))
  return [line(head), line(head.map(() => '---')), ...escaped].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}

function described(what: string, description: string | undefined): string {
  if (description === undefined || description.trim() === '') throw new Error(`The ${what} has no description.`)
  return description
}
