import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { hiddenCharacter } from '../../domain/hidden.ts';
import type { Place, Problem } from '../check/problem.ts';
import { tooDeep } from './nesting.ts';

export type Plain = string | number | boolean | null | readonly Plain[] | PlainRecord;
export type PlainRecord = { readonly [key: string]: Plain };

/** Where the parts of a parsed text stand. `key` is that of a record, or an index of a list. */
export type Places = {
  readonly of: (record: object) => Place;
  readonly key: (record: object, key: string | number) => Place;
  readonly value: (record: object, key: string | number) => Place;
};

export type Parsed = {
  /** Absent when the text is no YAML at all. */
  readonly value?: Plain;
  readonly places: Places;
  readonly problems: readonly Problem[];
};

/** Bytes; case files are written by hand. */
export const largestFile = 5_000_000;
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);
type Wording = { readonly problem: string; readonly hint: string };
const wordings: Readonly<Record<string, Wording>> = {
  MULTIPLE_DOCS: { problem: 'several documents', hint: 'write one a file' },
};

type Offsets = { readonly self: number; readonly parts: Map<string | number, { key: number; value: number }> };

/**
 * Reads one YAML text into plain values (core schema, no tags, anchors or merge keys) and remembers where each stands.
 * Reports what YAML or its hostile uses make wrong; what the values mean is for the checks. Never throws.
 */
export const parseYaml = (text: string, file: string): Parsed => {
  const lines = new LineCounter();
  const offsets = new WeakMap<object, Offsets>();
  const problems: Problem[] = [];
  const placeAt = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const report = (offset: number | undefined, problem: string, value: unknown, hint: string): void => {
    problems.push({ file, ...placeAt(offset), problem, value, hint });
  };
  const places: Places = {
    of: record => placeAt(offsets.get(record)?.self),
    key: (record, key) => placeAt(offsets.get(record)?.parts.get(key)?.key ?? offsets.get(record)?.self),
    value: (record, key) => placeAt(offsets.get(record)?.parts.get(key)?.value ?? offsets.get(record)?.self),
  };

  const checkText = (content: string, offset: number | undefined): void => {
    const hidden = hiddenCharacter(content);
    if (hidden !== undefined) report(offset, `hidden character ${hidden}`, content, 'remove it');
  };
  const plainOf = (node: Node | null): Plain => {
    if (node === null) return null;
    const offset = node.range?.[0];
    if (isAlias(node)) report(offset, 'alias', `*${node.source}`, 'write the value out');
    else if (node.anchor !== undefined) report(offset, 'anchor', `&${node.anchor}`, 'remove it');
    if (node.tag !== undefined) report(offset, 'tag', node.tag, 'remove it');
    if (isScalar(node)) return scalar(node.value, offset);
    if (isSeq<Node | null>(node)) {
      const parts: Offsets['parts'] = new Map();
      const list = node.items.map((item, index) => {
        const at = item?.range?.[0] ?? offset ?? 0;
        parts.set(index, { key: at, value: at });
        return plainOf(item);
      });
      offsets.set(list, { self: offset ?? 0, parts });
      return list;
    }
    if (!isMap<Node | null, Node | null>(node)) return null;
    const parts: Offsets['parts'] = new Map();
    const record = Object.fromEntries(
      node.items.flatMap(({ key, value }) => {
        const at = key?.range?.[0] ?? offset ?? 0;
        if (!isScalar(key) || typeof key.value !== 'string') {
          report(at, 'key that is no text', key?.toString() ?? null, 'put it in quotes, or name the field');
          return [];
        }
        checkText(key.value, at);
        if (forbiddenKeys.has(key.value)) report(at, 'forbidden key', key.value, 'remove it');
        if (parts.has(key.value)) report(at, 'field given twice', undefined, 'keep one of them');
        parts.set(key.value, { key: at, value: value?.range?.[0] ?? at });
        return forbiddenKeys.has(key.value) ? [] : [[key.value, plainOf(value)] as const];
      }),
    );
    offsets.set(record, { self: offset ?? 0, parts });
    return record;
  };
  const scalar = (value: unknown, offset: number | undefined): Plain => {
    if (typeof value === 'string') checkText(value, offset);
    if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)) {
      report(
        offset,
        'number out of range',
        String(value),
        'write a number below 9007199254740992, or put it in quotes',
      );
      return 0;
    }
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return known ? value : null;
  };

  if (Buffer.byteLength(text) > largestFile) {
    report(0, 'file too large', `${Buffer.byteLength(text)} bytes`, `keep a file below ${largestFile} bytes`);
    return { places, problems };
  }
  const deep = tooDeep(text);
  if (deep !== undefined) {
    const before = text.slice(0, deep).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return {
      places,
      problems: [{ file, ...place, problem: 'nested too deeply', hint: 'nest at most 60 levels' }],
    };
  }
  const document: Document<Node> = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    merge: false,
    // The parser compares each key with all others; `plainOf` looks it up.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  for (const error of document.errors) {
    const { problem, hint } = wordings[error.code] ?? {
      problem: `bad YAML: ${error.message.split('\n')[0]}`,
      hint: 'mend the YAML here (quotes, colons, indentation)',
    };
    report(error.pos[0], problem, undefined, hint);
  }
  return document.errors.length === 0 ? { value: plainOf(document.contents), places, problems } : { places, problems };
};
