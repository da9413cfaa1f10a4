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

/** What tells apart the options that take one value, and no list. */
interface SingleOption<Value> extends Pick<OptionDefinition, 'sentence' | 'form'> {
  /** @returns the value of a text without spaces around it, or undefined if it is invalid */
  readonly read: (text: string) => Value | undefined
}

/** An option that takes one value. */
export function singleOption<Value>({ sentence, form, read }: SingleOption<Value>): OptionDefinition<Value> {
  return { sentence, form, parse: (raw) => (typeof raw === 'string' ? read(raw.trim()) : undefined) }
}

/** An option that takes a string. */
export function textOption(sentence: string): OptionDefinition<string> {
  return singleOption({ sentence, form: TEXT_FORM, read: (text) => text || undefined })
}

/** An option that takes `true` or `false`. */
export function flagOption(sentence: string): OptionDefinition<boolean> {
  return singleOption({
    sentence,
    form: 'true or false',
    read(text) {
      const word = findWord(text, ['true', 'false'])
      return word === undefined ? undefined : word === 'true'
    }
  })
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
  return singleOption({ sentence, form: alternatives(values), read: (text) => findWord(text, values) })
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
      const items = parseList(raw)
      const found = items?.map((item) => findWord(item, values)).filter((item) => item !== undefined)
      return found?.length === items?.length ? found : undefined
    }
  }
}

/** An option that takes a duration longer than 0. Its value is in milliseconds. */
export function durationOption(sentence: string): OptionDefinition<number> {
  return singleOption({
    sentence,
    form: 'a duration, such as `90s`, `15m`, `24h` or `7d`',
    read: (text) => parseDuration(text) || undefined
  })
}

/** Reads a YAML list, or a text. A text is no YAML: an item that starts with a dash would match nothing. */
function parseList(raw: string | readonly string[]): readonly string[] | undefined {
  const items = (typeof raw === 'string' ? raw.trim().split(/,?\s*\n\s*|,/) : raw).map((item) => item.trim())
  return items.length > 0 && items.every((item) => item !== '' && !item.startsWith('- ')) ? items : undefined
}

function findWord<const Values extends readonly string[]>(text: string, values: Values): Values[number] | undefined {
  return values.find((value) => value.toLowerCase() === text.toLowerCase())
}

function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}
