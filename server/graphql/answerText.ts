import type { Cooperative } from '../../domain/cooperative.ts';

const isNested = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !('toJSON' in value);

function* write(value: unknown, into: string[]): Cooperative<undefined> {
  if (!isNested(value) || !Object.values(value).some(isNested)) {
    into.push(JSON.stringify(value) ?? 'null');
    return undefined;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, item]) => isList || item !== undefined);
  into.push(isList ? '[' : '{');
  for (const [i, [name, item]] of entries.entries()) {
    yield;
    into.push(`${i === 0 ? '' : ','}${isList ? '' : `${JSON.stringify(name)}:`}`);
    yield* write(item, into);
  }
  into.push(isList ? ']' : '}');
  return undefined;
}

/** An answer as `JSON.stringify` writes it, object by object; rests before each. */
export function* answerText(answer: object): Cooperative<string> {
  const parts: string[] = [];
  yield* write(answer, parts);
  return parts.join('');
}
