import type { PropertyType } from '../../domain/vocabulary/properties.ts';

/**
 * The shape of a record in a file, as data. One shape is the check at loading (seed), the TypeScript type (`Infer`) and
 * the reader (`read`) of the same record.
 */

/**
 * Types of a single value: those of the vocabulary, and
 * - `name`: a text of at most 500 characters, no word of which mixes scripts that look alike
 * - `id`, `ids`: id of an entity, claim or source · `idOrIds`: one id or a list of ids
 * - `place`: an ISO 3166-1 code, the id of a group of countries, or `worldwide` · `places`: one place or a list of places
 * - `period`: a partial date, or two months joined by `/` · `range`: a list of two numbers, least and greatest
 * - `glossary`: a record from words to texts
 */
export type ValueName =
  | PropertyType
  | 'name'
  | 'id'
  | 'ids'
  | 'idOrIds'
  | 'place'
  | 'places'
  | 'period'
  | 'range'
  | 'glossary';

export type ValueType = ValueName | { readonly words: readonly string[] };

export type FieldType =
  | ValueType
  | { readonly record: Shape | ShapeOf }
  | {
      readonly listOf: Shape | ShapeOf | { readonly words: readonly string[] };
      /** An item that is no record stands for a record with this field alone. */
      readonly short?: string;
    };

export type Field = { readonly type: FieldType; readonly required?: true };

export type Shape = {
  readonly fields: Readonly<Record<string, Field>>;
  /** Pairs of fields of which the first may not exceed the second: dates, or numbers. */
  readonly ordered?: readonly (readonly [string, string])[];
  /** Of these fields exactly one is given. */
  readonly exactlyOne?: readonly string[];
  /** Further fields are not checked, because what they may be depends on one that is wrong. */
  readonly open?: true;
};
/** The shape of a record may depend on its own fields, such as its kind. */
export type ShapeOf = (record: Readonly<Record<string, unknown>>) => Shape;

export const required = <const T extends FieldType>(type: T) => ({ type, required: true }) as const;
export const optional = <const T extends FieldType>(type: T) => ({ type }) as const;

/** Optional fields with the types of a vocabulary. */
export const optionalFields = <const T extends Readonly<Record<string, FieldType>>>(types: T) =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])) as {
    readonly [K in keyof T]: { readonly type: T[K] };
  };

type ValueOf = {
  readonly [N in
    | 'text'
    | 'label'
    | 'name'
    | 'language'
    | 'url'
    | 'country'
    | 'date'
    | 'id'
    | 'place'
    | 'period']: string;
} & { readonly [N in 'number' | 'count' | 'share' | 'usd']: number } & {
  readonly [N in ListName]: readonly string[];
} & {
  readonly flag: boolean;
  readonly range: readonly [number, number];
  readonly glossary: Readonly<Record<string, string>>;
  readonly json: unknown;
};

const listNames = ['texts', 'urls', 'countries', 'ids', 'idOrIds', 'places'] as const;
type ListName = (typeof listNames)[number];

type TypeOf<T> = T extends keyof ValueOf
  ? ValueOf[T]
  : T extends { readonly words: readonly (infer W)[] }
    ? W
    : T extends { readonly record: infer S }
      ? Infer<S>
      : T extends { readonly listOf: { readonly words: readonly (infer W)[] } }
        ? readonly W[]
        : T extends { readonly listOf: infer S }
          ? readonly Infer<S>[]
          : never;

type IsPresent<F> = F extends { readonly required: true }
  ? true
  : F extends { readonly type: ListName | { readonly listOf: unknown } }
    ? true
    : false;

type FieldsOf<F> = {
  readonly [K in keyof F as IsPresent<F[K]> extends true ? K : never]: F[K] extends { readonly type: infer T }
    ? TypeOf<T>
    : never;
} & {
  readonly [K in keyof F as IsPresent<F[K]> extends true ? never : K]?: F[K] extends { readonly type: infer T }
    ? TypeOf<T>
    : never;
};

/** The record that a shape describes, as `read` gives it: a list that the file leaves out is empty. */
export type Infer<S> = S extends (record: never) => infer R
  ? Infer<R>
  : S extends { readonly fields: infer F }
    ? { readonly [K in keyof FieldsOf<F>]: FieldsOf<F>[K] }
    : never;

const isList = (type: FieldType): boolean =>
  typeof type === 'string' ? listNames.some(name => name === type) : 'listOf' in type;

const readValue = (type: FieldType, value: unknown): unknown => {
  if (isList(type)) {
    const items: readonly unknown[] = value === undefined || value === null ? [] : [value].flat();
    if (typeof type === 'string' || !('listOf' in type) || 'words' in type.listOf) return items;
    const { listOf, short } = type;
    return items.map(item => read(listOf, short !== undefined && typeof item !== 'object' ? { [short]: item } : item));
  }
  return typeof type === 'object' && 'record' in type ? read(type.record, value) : value;
};

/**
 * Reads a record that was checked against the shape when it was loaded. `null` means absence, an absent list is empty, and
 * fields that the shape does not have are left out.
 */
export const read = <const S extends Shape | ShapeOf>(shape: S, record: unknown): Infer<S> => {
  const given = (record ?? {}) as Readonly<Record<string, unknown>>;
  const { fields } = typeof shape === 'function' ? shape(given) : shape;
  const values = Object.entries(fields).flatMap(([name, { type }]) =>
    isList(type) || (given[name] ?? null) !== null ? [[name, readValue(type, given[name])]] : [],
  );
  return Object.fromEntries(values) as Infer<S>;
};
