import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partyTable } from '../../seed/dataSets/partyTable.ts';
import { seenTexts } from '../../seed/dataSets/seenTexts.ts';

const party = fc.constantFrom('', 'a', 'b', 'c', '长江', '__proto__');
const kind = fc.constantFrom('Firm' as const, 'PublicBody' as const, 'National' as const);
const found = fc.oneof(
  fc.record({ finds: fc.constant('kind' as const), party, kind }),
  fc.record({ finds: fc.constant('name' as const), party }),
  fc.record({ finds: fc.constant('above' as const), party, is: party }),
);

test('parties are told as maps by their keys tell them', () => {
  fc.assert(
    fc.property(fc.array(found), all => {
      const table = partyTable();
      const [kinds, above] = [new Map<string, string>(), new Map<string, string>()];
      const [named, met] = [new Set<string>(), new Set<string>()];
      for (const one of all) {
        met.add(one.party);
        if (one.finds === 'kind') {
          table.addKind(one.party, one.kind);
          kinds.set(one.party, one.kind);
        } else if (one.finds === 'name') {
          table.addName(one.party);
          named.add(one.party);
        } else {
          table.addAbove(one.party, one.is);
          above.set(one.party, one.is);
          met.add(one.is);
        }
      }
      expect(new Map(table.kinds())).toEqual(kinds);
      expect(table.count()).toBe(met.size);
      for (const key of ['', 'a', 'b', 'c', '长江', '__proto__', 'other']) {
        expect(table.kindOf(key)).toBe(kinds.get(key));
        expect(table.above(key)).toBe(above.get(key));
        expect(table.isNamed(key)).toBe(named.has(key));
        expect(table.numberOf(key) !== undefined).toBe(met.has(key));
      }
      const places = [...met].flatMap(key => table.numberOf(key) ?? []);
      expect(places.toSorted((a, b) => a - b)).toEqual(places.map((_, i) => i));
    }),
  );
});

test('a text that came before is seen, however many came between', () => {
  const isSeen = seenTexts();
  const keys = Array.from({ length: 20_000 }, (_, i) => `XMPL${i} XMPL${i * 7} IS_DIRECTLY_CONSOLIDATED_BY`);
  expect(keys.filter(isSeen)).toEqual([]);
  expect(keys.every(isSeen)).toBe(true);
  expect(isSeen('长江')).toBe(false);
  expect(isSeen('长江')).toBe(true);
});
