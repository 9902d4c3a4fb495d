/**
 * Run-time checks for what comes over a boundary. A decoder returns the value it was given, typed, or says where it is wrong.
 *   shape({ id: integer })({ id: 'x' })  ->  throws InvalidMessage "$.id: expected an integer, got string"
 */
export type Decoder<T> = (value: unknown, path?: string) => T;

export class InvalidMessage extends Error {
  override readonly name = 'InvalidMessage';
  constructor(path: string, expected: string, value: unknown) {
    super(`${path}: expected ${expected}, got ${value === null ? 'null' : typeof value}`);
  }
}

function decoderOf<T>(expected: string, test: (value: unknown) => value is T): Decoder<T> {
  return (value, path = '$') => {
    if (!test(value)) throw new InvalidMessage(path, expected, value);
    return value;
  };
}

export const string = decoderOf('a string', (value) => typeof value === 'string');
export const boolean = decoderOf('a boolean', (value) => typeof value === 'boolean');
export const integer = decoderOf('an integer', (value): value is number => Number.isInteger(value));
export const number = decoderOf('a finite number', (value): value is number => Number.isFinite(value));
export const bytes = decoderOf('bytes', (value) => value instanceof Uint8Array);
export const nothing: Decoder<undefined> = decoderOf('nothing', (value) => value === undefined);

export function oneOf<const T extends string>(...values: readonly T[]): Decoder<T> {
  return decoderOf(`one of ${values.join(', ')}`, (value): value is T => values.some((known) => known === value));
}

export function optional<T>(decode: Decoder<T>): Decoder<T | undefined> {
  return (value, path = '$') => (value === undefined ? undefined : decode(value, path));
}

export function arrayOf<T>(decode: Decoder<T>): Decoder<readonly T[]> {
  return (value, path = '$') => {
    if (!Array.isArray(value)) throw new InvalidMessage(path, 'an array', value);
    value.forEach((item, index) => decode(item, `${path}[${index}]`));
    return value as readonly T[];
  };
}

type FieldDecoders<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Decoder<T[K] | undefined> : Decoder<T[K]>;
};

/** An object with at least these fields; what it has beside them is left alone. */
export function shape<T extends object>(fields: FieldDecoders<T>): Decoder<T> {
  const entries = Object.entries<Decoder<unknown>>(fields);
  return (value, path = '$') => {
    if (typeof value !== 'object' || value === null) throw new InvalidMessage(path, 'an object', value);
    for (const [key, decode] of entries) decode((value as Record<string, unknown>)[key], `${path}.${key}`);
    return value as T;
  };
}
