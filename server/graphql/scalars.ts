import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { parseDate } from '../../domain/dates.ts';

const textScalar = (
  name: string,
  description: string,
  problem: (text: string) => string | undefined,
): GraphQLScalarType => {
  const wrong = (written: string, hint: string | undefined): GraphQLError =>
    new GraphQLError(`${name} is ${written}; ${hint ?? 'write it as text'}`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  const check = (value: unknown): string => {
    const hint = typeof value === 'string' ? problem(value) : problem('');
    if (typeof value === 'string' && hint === undefined) return value;
    throw wrong(JSON.stringify(value), hint);
  };
  return new GraphQLScalarType({
    name,
    description,
    // What the store holds was checked when it was loaded.
    serialize: value => value,
    parseValue: check,
    parseLiteral: node => {
      if (node.kind === Kind.STRING) return check(node.value);
      throw wrong(print(node), `${problem('') ?? 'write it'}, in quotation marks`);
    },
  });
};

export const PartialDate = textScalar(
  'PartialDate',
  'A date cut to what is known: 2025, 2025-03 or 2025-03-04. It means the whole span.',
  text => (parseDate(text) === undefined ? 'write a date that exists as 2025, 2025-03 or 2025-03-04' : undefined),
);

export const CountryCode = textScalar('CountryCode', 'ISO 3166-1 alpha-2, upper case.', text =>
  /^[A-Z]{2}$/.test(text) ? undefined : 'write two capital letters, for example CN',
);

export const JSONScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A nested record as JSON, for the parts of rules and hardware whose shape differs from entry to entry.',
  serialize: value => value,
});
