import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** One place of a question where a text of whoever asks can stand. */
export type TextPlace = {
  /** As `Query.claims(filter.about)`. */
  readonly name: string;
  /** The type of the variable that carries the argument. */
  readonly type: string;
  /** The question with that argument taken from the variable `name`, under an alias. */
  readonly ask: (alias: string, variable: string) => string;
  /** What surrounds the fields asked for. */
  readonly around: (fields: string) => string;
  readonly value: (text: string) => unknown;
};

const notText: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean']);

/** Sound values of arguments that must be given, by their names and types. */
const samples: Readonly<Record<string, unknown>> = {
  ...{
    target: 'fleet-my-300',
    id: 'firm-megaspeed',
    from: 'firm-megaspeed',
    to: 'firm-nvidia',
    firm: 'firm-megaspeed',
  },
  ...{ text: 'Megaspeed', name: 'Megaspeed', address: '/rules', asked: 'Megaspeed', entity: 'firm-megaspeed' },
  ...{ reviewer: 'R', revision: '0123456789ab', regime: 'US_2023', jurisdiction: 'CN', country: 'CN' },
  ...{ PartialDate: '2025-05', CountryCode: 'CN', Int: 1, Float: 0.5, Boolean: true },
};

const sampleOf = (name: string, type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return sampleOf(name, type.ofType);
  if (isListType(type)) return [sampleOf(name.replace(/s$/, ''), type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(field => isNonNullType(field.type) && field.defaultValue === undefined)
        .map(field => [field.name, sampleOf(field.name, field.type)]),
    );
  return samples[getNamedType(type).name] ?? samples[name] ?? 'firm-megaspeed';
};

/** As GraphQL writes a value; enums have no quotes. */
const literal = (value: unknown, type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${[value].flat().map(item => literal(item, type.ofType))}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type))
    return `{${Object.entries(value as object).map(([name, item]) => `${name}: ${literal(item, type.getFields()[name]?.type as GraphQLInputType)}`)}}`;
  return JSON.stringify(value);
};

type Reach = { readonly type: GraphQLInputType; readonly path: string; readonly put: (text: string) => unknown };

/** Every text within an argument. */
const textsIn = (
  name: string,
  type: GraphQLInputType,
  path: string,
  seen: readonly string[] = [],
): readonly Reach[] => {
  if (isNonNullType(type)) return textsIn(name, type.ofType, path, seen);
  if (isListType(type))
    return textsIn(name, type.ofType, path, seen).map(reach => ({ ...reach, put: text => [reach.put(text)] }));
  if (isScalarType(type)) return notText.has(type.name) ? [] : [{ type, path, put: text => text }];
  if (!isInputObjectType(type) || seen.includes(type.name)) return [];
  const sound = sampleOf(name, type) as object;
  return Object.values(type.getFields()).flatMap(field =>
    textsIn(field.name, field.type, `${path}.${field.name}`, [...seen, type.name]).map(reach => ({
      ...reach,
      put: (text: string) => ({ ...sound, [field.name]: reach.put(text) }),
    })),
  );
};

const isRequired = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue === undefined;

const given = (args: readonly GraphQLArgument[], but?: GraphQLArgument): readonly string[] =>
  args
    .filter(arg => arg !== but && isRequired(arg))
    .map(arg => `${arg.name}: ${literal(sampleOf(arg.name, arg.type), arg.type)}`);

const called = (name: string, args: readonly string[]): string =>
  name + (args.length > 0 ? `(${args.join(', ')})` : '');

/** Every text that an argument of the schema takes, by the shortest way to its field. A new argument is among them unasked. */
export const textPlaces = (schema: GraphQLSchema, root: GraphQLObjectType): readonly TextPlace[] => {
  const places: TextPlace[] = [];
  const seen = new Set<string>([root.name]);
  const waiting: { readonly type: GraphQLObjectType; readonly around: TextPlace['around'] }[] = [
    { type: root, around: fields => `{ ${fields} }` },
  ];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { type, around } = next;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const within = isScalarType(named) || isEnumType(named) ? '' : ' { __typename }';
      for (const arg of field.args)
        for (const { path, put } of textsIn(arg.name, arg.type, arg.name))
          places.push({
            ...{ name: `${type.name}.${field.name}(${path})`, type: String(arg.type), around, value: put },
            ask: (alias, variable) =>
              `${alias}: ${called(field.name, [...given(field.args, arg), `${arg.name}: $${variable}`])}${within}`,
          });
      const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
      for (const one of possible.filter(({ name }) => !seen.has(name))) {
        seen.add(one.name);
        const open = called(field.name, given(field.args));
        const [before, after] = isAbstractType(named) ? [`... on ${one.name} { `, ' }'] : ['', ''];
        waiting.push({ type: one, around: fields => around(`${open} { ${before}${fields}${after} }`) });
      }
    }
  }
  return places;
};
