import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../server/store/codec.ts';

/** What the driver makes of a parameter on its way to Neo4j and back, as `useBigInt` has it. */
const overTheWire = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return value.toBigInt();
  if (Array.isArray(value)) return value.map(overTheWire);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, overTheWire(item)]));
  return value;
};

describe('parameters', () => {
  test('send whole numbers as integers, which LIMIT insists on, and others as they are', () => {
    expect(neo4j.isInt(encode(3))).toBe(true);
    expect(encode(0.5)).toBe(0.5);
    expect(encode(2 ** 60)).toBe(2 ** 60);
  });
  test('send what is absent as null', () => {
    expect(encode({ a: undefined, b: [undefined] })).toEqual({ a: null, b: [null] });
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuse %d', value => {
    expect(() => encode({ a: [value] })).toThrow(`not a finite number: ${value}`);
  });
  test('come back as they went', () => {
    const plain = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.maxSafeInteger(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter(n => !Object.is(n, -0)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(plain, value => {
        expect(decode(overTheWire(encode(value)))).toEqual(value);
      }),
    );
  });
});

describe('results', () => {
  test('give numbers where that is safe, and text beyond', () => {
    expect(decode(5n)).toBe(5);
    expect(decode(0n)).toBe(0);
    expect(decode(9007199254740991n)).toBe(9007199254740991);
    expect(decode(9007199254740993n)).toBe('9007199254740993');
    expect(decode(-9007199254740993n)).toBe('-9007199254740993');
  });
  test('give the driver’s own types as text, so that none leaves the store', () => {
    expect(decode({ at: new neo4j.types.Date(2025n, 3n, 4n) })).toEqual({ at: '2025-03-04' });
  });
  test('keep a key named __proto__ as a key', () => {
    const decoded = decode(JSON.parse('{"__proto__": {"polluted": true}}')) as object;
    expect(Object.hasOwn(decoded, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
