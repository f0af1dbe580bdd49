import { broke } from './refuse.js'

/** What a rule looks at. */
interface RuleInput {
  value: unknown
  /** Behind the colon of the rule. */
  arg: string
  /** Whether the field counts as a number. */
  numeric: boolean
  /** Another field. */
  other: (field: string) => unknown
  /** The field's name, of which `confirmed` makes another. */
  field: string
}

/** A rule: whether a value keeps to it, and what to say if not. `:x` stands for the field, `:arg` for what is behind the colon. */
export interface RuleKind {
  /** Whether it looks at missing values too. */
  implicit?: boolean
  passes: (input: RuleInput) => boolean
  /** Its name in answers, where that is another. */
  rule?: string
  /** Makes of a value that keeps to it what is kept. */
  cast?: (value: unknown) => unknown
  detail: string | ((input: RuleInput) => string)
}

/** Whether a value counts as none. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** PHP has one kind for lists and objects. */
const isArray = (value: unknown): value is object => typeof value === 'object' && value !== null

/** How much a value is, as `min`, `max` and `size` see it. */
function sizeOf({ value, numeric }: RuleInput): number {
  if (isArray(value)) return Object.keys(value).length
  return numeric || typeof value === 'number' ? Number(value) : String(value).length
}

const unit = (input: RuleInput, number: string, array: string, text: string) =>
  isArray(input.value) ? array : input.numeric || typeof input.value === 'number' ? number : text

/** A regular expression as PHP writes it, between delimiters. */
function phpRegExp(text: string): RegExp {
  const end = text.lastIndexOf(text.charAt(0))
  try {
    return new RegExp(text.slice(1, end), text.slice(end + 1).replace(/[^imsu]/g, ''))
  } catch {
    // The panel stumbles over one that cannot be read.
    return broke('ErrorException')
  }
}

const text =
  (test: (value: string) => boolean) =>
  ({ value }: Pick<RuleInput, 'value'>) =>
    (typeof value === 'string' || typeof value === 'number') && test(String(value))

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** The rules of Laravel that the panel uses, with Laravel's words. */
export const RULES: Readonly<Record<string, RuleKind>> = {
  required: { implicit: true, passes: ({ value }) => !isEmpty(value), detail: 'The :x field is required.' },
  present: { implicit: true, passes: ({ value }) => value !== undefined, detail: 'The :x field must be present.' },
  required_without: {
    implicit: true,
    passes: ({ value, arg, other }) => !isEmpty(other(arg)) || !isEmpty(value),
    detail: 'The :x field is required when :arg is not present.',
  },
  required_unless: {
    implicit: true,
    passes: ({ value, arg, other }) =>
      !isEmpty(value) ||
      arg
        .split(',')
        .slice(1)
        .includes(String(other(arg.split(',')[0] ?? ''))),
    detail: ({ arg }) => `The :x field is required unless ${arg.replace(',', ' is in ')}.`,
  },
  string: { passes: ({ value }) => typeof value === 'string', detail: 'The :x must be a string.' },
  integer: {
    passes: text((value) => /^-?\d+$/.test(value) && Number.isSafeInteger(Number(value))),
    cast: Number,
    detail: 'The :x must be an integer.',
  },
  numeric: {
    passes: text((value) => NUMBER.test(value) && Number.isFinite(Number(value))),
    cast: Number,
    detail: 'The :x must be a number.',
  },
  boolean: {
    passes: ({ value }) => [true, false, 0, 1, '0', '1'].includes(value as string),
    cast: (value) => Boolean(Number(value)),
    detail: 'The :x field must be true or false.',
  },
  array: { passes: ({ value }) => isArray(value), detail: 'The :x must be an array.' },
  // Laravel's `array`, where only the values are read.
  list: {
    rule: 'array',
    passes: ({ value }) => isArray(value),
    cast: (value) => Object.values(value as object),
    detail: 'The :x must be an array.',
  },
  email: { passes: text((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)), detail: 'The :x must be a valid email address.' },
  date: { passes: text((value) => !Number.isNaN(Date.parse(value))), cast: String, detail: 'The :x is not a valid date.' },
  url: { passes: text((value) => /^https?:\/\//.test(value) && URL.canParse(value)), detail: 'The :x format is invalid.' },
  regex: {
    passes: ({ value, arg }) => text((given) => phpRegExp(arg).test(given))({ value }),
    cast: String,
    detail: 'The :x format is invalid.',
  },
  alpha_dash: {
    passes: text((value) => /^[\p{L}\p{M}\p{N}_-]+$/u.test(value)),
    cast: String,
    detail: 'The :x may only contain letters, numbers, and dashes.',
  },
  in: { passes: ({ value, arg }) => text((given) => arg.split(',').includes(given))({ value }), detail: 'The selected :x is invalid.' },
  size: {
    passes: (input) => sizeOf(input) === Number(input.arg),
    detail: (input) => unit(input, 'The :x must be :arg.', 'The :x must contain :arg items.', 'The :x must be :arg characters.'),
  },
  min: {
    passes: (input) => sizeOf(input) >= Number(input.arg),
    detail: (input) =>
      unit(input, 'The :x must be at least :arg.', 'The :x must have at least :arg items.', 'The :x must be at least :arg characters.'),
  },
  max: {
    passes: (input) => sizeOf(input) <= Number(input.arg),
    detail: (input) =>
      unit(
        input,
        'The :x may not be greater than :arg.',
        'The :x may not have more than :arg items.',
        'The :x may not be greater than :arg characters.',
      ),
  },
  between: {
    passes: (input) => {
      const [least = 0, most = Infinity] = input.arg.split(',').map(Number)
      return sizeOf(input) >= least && sizeOf(input) <= most
    },
    detail: ({ arg }) => `The :x must be between ${arg.replace(',', ' and ')}.`,
  },
  confirmed: {
    passes: ({ value, field, other }) => other(`${field}_confirmation`) === value,
    detail: 'The :x confirmation does not match.',
  },
}
