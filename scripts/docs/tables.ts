// Renders tables of Markdown, and those of inputs and outputs.

/** An input as action.yml describes it. */
export interface InputDescription {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string
}

/** The parts of action.yml that the documentation shows. */
export interface ActionDescription {
  readonly inputs: Readonly<Record<string, InputDescription>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
}

/** Renders a table of inputs. @throws Error for an input without a description */
export function renderInputs({ inputs }: Pick<ActionDescription, 'inputs'>): string {
  const rows = Object.entries(inputs).map(([name, { description, required, default: value }]) => [
    code(name),
    required === true ? 'required' : value === undefined ? '' : code(value),
    described(`input ${name}`, description)
  ])
  return renderTable(['Input', 'Default', 'Meaning'], rows)
}

/** Renders a table of outputs. @throws Error for an output without a description */
export function renderOutputs({ outputs }: Pick<ActionDescription, 'outputs'>): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [
    code(name),
    described(`output ${name}`, description)
  ])
  return renderTable(['Output', 'Meaning'], rows)
}

/** Renders a table. Pipes in cells are escaped, and line breaks become spaces. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const escaped = rows.map((row) => line(row.map((cell) => cell.replace(/\s+/g, ' ').trim().replace(/\|/g, '\\|'))))
  return [line(head), line(head.map(() => '---')), ...escaped].join('\n')
}

/** Renders text as code, also if it contains backquotes. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function described(what: string, description: string | undefined): string {
  if (description === undefined || description.trim() === '') throw new Error(`The ${what} has no description.`)
  return description
}
