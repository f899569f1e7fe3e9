import { expect, test } from 'vitest';
import {
  type Actor,
  type AuditEntry,
  type Change,
  canonical,
  longestSide,
  writeAudit,
} from '../../server/store/audit.ts';
import { verifier } from '../../server/store/verifyAudit.ts';

const actor: Actor = { id: 'token:anna', name: 'anna', role: 'editor', how: 'token', requestId: 'r-1' };

/** Entries as they would be written one after the other. */
const written = async (...changes: readonly Change[]) => {
  let head = { number: 0, hash: '' };
  const entries: AuditEntry[] = [];
  const run = async (_query: unknown, params: { rows?: AuditEntry[]; number?: number; hash?: string }) => {
    if (params.rows === undefined) return [head];
    head = { number: params.number ?? 0, hash: params.hash ?? '' };
    const nothing = { role: null, requestId: null, before: null, after: null };
    entries.push(...params.rows.map(row => ({ ...nothing, ...row })));
    return [];
  };
  for (const change of changes) await writeAudit(run as never, actor, [change], new Date('2026-06-01T12:00:00Z'));
  return { entries, head };
};
const faultsOf = (
  entries: readonly AuditEntry[],
  head: { number: number; hash: string },
  outside = { count: 0, examples: [] as string[] },
): readonly string[] => {
  const checking = verifier();
  for (const entry of entries) checking.hear(entry);
  return checking.end({ ...head, outside });
};
const save = (target: string): Change => ({ operation: 'view.save', target, before: null, after: { b: 1, a: target } });

test('entries that stand as they were written pass', async () => {
  const { entries, head } = await written(save('a'), save('b'), { operation: 'change', target: 'x' });
  expect(entries[0]).toMatchObject({ number: 1, previous: '', after: '{"a":"a","b":1}', before: null });
  expect(faultsOf(entries, head)).toEqual([]);
});

const five = () => written(save('a'), save('b'), save('c'), save('d'), save('e'));
const changed: readonly (keyof AuditEntry)[] = [
  ...(['at', 'actor', 'name', 'role', 'how', 'operation', 'target', 'before', 'after', 'requestId'] as const),
];
test.each(changed)('a changed %s shows', async name => {
  const { entries, head } = await five();
  const forged = entries.map(entry => (entry.number === 3 ? { ...entry, [name]: 'forged' } : entry));
  expect(faultsOf(forged, head)).toEqual(['entry 3 says something else than when it was written']);
});

test('what is left out, at the end too, put in, or exchanged shows', async () => {
  const { entries, head } = await five();
  const without = (...numbers: number[]) => entries.filter(({ number }) => !numbers.includes(number));
  expect(faultsOf(without(1), head)).toEqual(['entry 1 missing']);
  expect(faultsOf(without(2, 3), head)).toEqual(['entries 2 to 3 missing']);
  expect(faultsOf(without(5), head)).toEqual(['the store has written 5 entries, and the last that stands is 4']);
  expect(faultsOf([], head)).toEqual(['the store has written 5 entries, and the last that stands is 0']);
  expect(faultsOf(entries, head, { count: 1, examples: ['6'] })).toEqual([
    '1 entry put in that no change wrote, numbered 6',
  ]);
  expect(faultsOf([], { number: 0, hash: '' }, { count: 9, examples: ['1', 'none'] })).toEqual([
    '9 entries put in that no change wrote, numbered 1, none, …',
  ]);
  const renumbered = without(2).map((entry, i) => ({ ...entry, number: i + 1 }));
  expect(faultsOf(renumbered, head).length).toBeGreaterThan(2);
  const other = (await written(save('a'), save('forged'))).entries[1];
  expect(
    faultsOf(
      entries.map(entry => (entry.number === 2 && other ? other : entry)),
      head,
    ),
  ).toEqual(['entry 3 does not follow entry 2 as it stands']);
});

test('what is too long is cut and says so; half a letter is kept as the store keeps it', async () => {
  const long = { text: 'ü'.repeat(longestSide) };
  const { entries, head } = await written({ operation: 'file.load', target: 'a\ud800', after: long });
  const kept = JSON.parse(entries[0]?.after ?? '') as { cut: { characters: number; begins: string; sha256: string } };
  expect(kept.cut.characters).toBe(canonical(long).length);
  expect(canonical(long).startsWith(kept.cut.begins)).toBe(true);
  expect(kept.cut.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(entries[0]?.target).toBe('a\ufffd');
  expect(faultsOf(entries, head)).toEqual([]);
});

test('the same value is the same text, whatever the order of its parts', () => {
  expect(canonical({ b: [{ d: 1, c: 2n }], a: null })).toBe('{"a":null,"b":[{"c":"2","d":1}]}');
  expect(canonical(JSON.parse('{"__proto__": 1}'))).toBe('{"__proto__":1}');
});
