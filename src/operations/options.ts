// The kinds of options a named operation can have.
import { parseDuration } from '../gate/duration.ts'
import type { OptionDefinition } from './definition.ts'

/** The form of an option that takes any text. */
export const TEXT_FORM = 'a string'

/** Gives an option a default: in `run` it is never undefined. */
export function withDefault<Option extends OptionDefinition>(
  value: string,
  option: Option
): Option & { readonly default: string } {
  return { ...option, default: value }
}

/** Makes an option required: in `run` it is never undefined. */
export function required<Option extends OptionDefinition>(option: Option): Option & { readonly required: true } {
  return { ...option, required: true }
}

/** An option that takes a string. */
export function textOption(sentence: string): OptionDefinition<string> {
  return {
    sentence,
    form: TEXT_FORM,
    parse: (raw) => (typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined)
  }
}

/** An option that takes `true` or `false`. */
export function flagOption(sentence: string): OptionDefinition<boolean> {
  return {
    sentence,
    form: 'true or false',
    parse(raw) {
      const word = typeof raw === 'string' ? findWord(raw, ['true', 'false']) : undefined
      return word === undefined ? undefined : word === 'true'
    }
  }
}

/** An option that takes several strings. */
export function listOption(sentence: string): OptionDefinition<readonly string[]> {
  return {
    sentence,
    form: 'a list, separated by commas or newlines',
    parse: parseList
  }
}

/** An option that takes one of `values`, in any case. Its value is spelled as in `values`. */
export function choiceOption<const Values extends readonly string[]>(
  sentence: string,
  values: Values
): OptionDefinition<Values[number]> {
  return {
    sentence,
    form: alternatives(values),
    parse: (raw) => (typeof raw === 'string' ? findWord(raw, values) : undefined)
  }
}

/** An option that takes several of `values`, in any case. */
export function choicesOption<const Values extends readonly string[]>(
  sentence: string,
  values: Values
): OptionDefinition<readonly Values[number][]> {
  return {
    sentence,
    form: `a list of ${alternatives(values)}, separated by commas or newlines`,
    parse(raw) {
      const items = parseList(raw) ?? []
      const found = items.map((item) => findWord(item, values)).filter((item) => item !== undefined)
      return items.length > 0 && found.length === items.length ? found : undefined
    }
  }
}

/** An option that takes a duration longer than 0. Its value is in milliseconds. */
export function durationOption(sentence: string): OptionDefinition<number> {
  return {
    sentence,
    form: 'a duration, such as `90s`, `15m`, `24h` or `7d`',
    parse: (raw) => (typeof raw === 'string' ? parseDuration(raw.trim()) || undefined : undefined)
  }
}

/** Reads a YAML list, or a text. A text is no YAML: an item that starts with a dash would match nothing. */
function parseList(raw: string | readonly string[]): readonly string[] | undefined {
  const items = (typeof raw === 'string' ? raw.trim().split(/,?\s*\n\s*|,/) : raw).map((item) => item.trim())
  return items.length > 0 && items.every((item) => item !== '' && !item.startsWith('- ')) ? items : undefined
}

function findWord<const Values extends readonly string[]>(text: string, values: Values): Values[number] | undefined {
  return values.find((value) => value.toLowerCase() === text.trim().toLowerCase())
}

function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}
