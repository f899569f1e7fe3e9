import { describe, expect, test } from 'vitest';
import {
  longestName,
  matching,
  newestFirst,
  readViews,
  type SavedView,
  suggestedName,
  takenPlaceOf,
  viewInWords,
} from '../../../web/features/views/savedViews.ts';

const view = (name: string, address: string, savedAt = '2026-06-01T12:00:00Z'): SavedView => ({
  ...{ id: name, name, address, savedAt },
});
const fleet = view('The fleet', '/chains?target=fleet-my-300&asOf=2025-05');
const firm = view('Owners of Indosat', '/ownership?firm=firm-indosat', '2026-06-02T12:00:00Z');

describe('a saved view', () => {
  test('is told by its page and dates', () => {
    expect(viewInWords(fleet.address)).toBe('Chains, as of 2025-05');
    expect(viewInWords('/case/x?asOf=2025&knownBy=2025-06-13')).toBe('Case, as of 2025, known as of 2025-06-13');
    expect(viewInWords('/no-such-page')).toBe('no page has this address any more');
  });

  test('takes its first name from the heading and the dates, or else from the page', () => {
    expect(suggestedName(' About 300\n servers ', fleet.address)).toBe('About 300 servers, as of 2025-05');
    expect(suggestedName(undefined, '/')).toBe('Cases');
    expect(suggestedName('x'.repeat(500), '/')).toHaveLength(longestName);
  });

  test('takes the place of those of its name, in whatever spelling, and of those of its address', () => {
    expect(takenPlaceOf([fleet, firm], { name: ' the  FLEET', address: '/rules' })).toEqual([fleet]);
    expect(takenPlaceOf([fleet, firm], { name: 'Another', address: firm.address })).toEqual([firm]);
    expect(takenPlaceOf([fleet, firm], { name: 'Another', address: '/rules' })).toEqual([]);
  });
});

describe('a list of views', () => {
  test('is searched by every word, in names, pages and dates', () => {
    expect(matching([fleet, firm], 'FLEET chains')).toEqual([fleet]);
    expect(matching([fleet, firm], '2025-05')).toEqual([fleet]);
    expect(matching([fleet, firm], 'fleet indosat')).toEqual([]);
    expect(matching([fleet, firm], ' ')).toEqual([fleet, firm]);
    // An address that is no proper percent-encoding breaks nothing.
    expect(matching([view('A', '/explore?ids=%E0%A4')], 'a')).toHaveLength(1);
  });

  test('stands newest first', () => {
    expect(newestFirst([fleet, firm])).toEqual([firm, fleet]);
  });

  test('is read from what the browser kept, without what is no view or leads elsewhere', () => {
    const bad = [null, 3, { name: 'A' }, view('B', '//evil.example'), view('C', 'https://evil.example')];
    expect(readViews(JSON.stringify([fleet, ...bad]))).toEqual([fleet]);
    for (const text of [null, '', '{', '{}', 'null']) expect(readViews(text)).toEqual([]);
  });
});
