import neo4j from 'neo4j-driver';

/**
 * Parameters on their way out: a whole number becomes an integer (a plain JavaScript number would arrive as a float and
 * be refused by LIMIT), `undefined` becomes null. Throws on a number that is neither finite nor safe.
 */
export const encode = (value: unknown): unknown => {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`not a finite number: ${value}`);
    return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  }
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
  }
  return value;
};

/** Results on their way in: integers become numbers where that is safe, else text; maps become plain objects. */
export const decode = (value: unknown): unknown => {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value === 'object' && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
      return String(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
  }
  return value;
};
