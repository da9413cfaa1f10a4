// Which texts without quotes a body may have: those that mean the same to everyone.

const JSON_FORM = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?)$/

/** What some reader of YAML takes for null, a boolean, or a float that is no number. */
const WORD = /^(~|null|true|false|[-+]?\.inf|\.nan)$/i

/**
 * What YAML 1.1 or 1.2 takes for a number: decimal, with an exponent, hexadecimal, octal, binary, sexagesimal, with `_`
 * between the digits.
 */
const NUMBER =
  /^[-+]?(0b[01_]+|0o[0-7_]+|0x[\da-f_]+|(?=[\d._]*\d)(\d[\d_]*)?(\.[\d_]*)?(e[-+]?\d+)?|\d[\d_]*(:[0-5]?\d)+(\.[\d_]*)?)$/i

/**
 * Turns a text without quotes into JSON. Numbers, true, false and null are taken only as JSON writes them; other forms,
 * such as 007, 1e3 or ~, could be meant as a text: an abbreviated commit hash looks like 12e4567. Pure.
 *
 * @returns undefined if quotes must say what is meant
 */
export function plainToJson(text: string): string | undefined {
  if (JSON_FORM.test(text)) return isTooLarge(text) ? undefined : text
  return text === '' || WORD.test(text) || NUMBER.test(text) ? undefined : JSON.stringify(text)
}

/** Integers are exact at any length; readers of JSON would take other numbers of this size for infinite. */
function isTooLarge(text: string): boolean {
  return text.includes('.') && !Number.isFinite(Number(text))
}
