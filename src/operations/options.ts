// The kinds of options a named operation can have.
import { parseDuration } from '../gate/duration.ts'
import type { OptionDefinition } from './definition.ts'

/** An option that takes a string. */
export function textOption(sentence: string): OptionDefinition<string> {
  return {
    sentence,
    form: 'a string',
    parse: (raw) => (typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined)
  }
}

/** An option that takes several strings: a YAML list, or one string separated by commas. */
export function listOption(sentence: string): OptionDefinition<readonly string[]> {
  return {
    sentence,
    form: 'a list, or a string separated by commas',
    parse(raw) {
      const items = (typeof raw === 'string' ? raw.split(',') : raw).map((item) => item.trim())
      return items.length > 0 && items.every((item) => item !== '') ? items : undefined
    }
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

/** An option that takes several of `values`, in any case: a YAML list, or one string separated by commas. */
export function choicesOption<const Values extends readonly string[]>(
  sentence: string,
  values: Values
): OptionDefinition<readonly Values[number][]> {
  return {
    sentence,
    form: `a list of ${alternatives(values)}`,
    parse(raw) {
      const items = typeof raw === 'string' ? raw.split(',') : raw
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

function findWord<Values extends readonly string[]>(text: string, values: Values): Values[number] | undefined {
  return values.find((value) => value.toLowerCase() === text.trim().toLowerCase())
}

function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}
