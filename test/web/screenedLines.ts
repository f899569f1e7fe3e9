import type { ScreenedLineFragment } from '../../web/generated/operations.ts';

/** A screened row of which nothing is known but what is given. */
export const row = (more: Partial<ScreenedLineFragment>): ScreenedLineFragment => ({
  ...{
    asked: 'Alpha',
    problem: null,
    note: null,
    restricted: null,
    outcome: null,
    entity: null,
    matched: null,
    candidates: [],
    tests: [],
  },
  ...{ listings: [], cases: [] },
  ...more,
});
export const firm = (headquarters: string | null) => ({
  id: 'firm-a',
  kind: 'Firm' as const,
  name: 'Alpha',
  label: 'Alpha',
  headquarters,
});

const regime = {
  ...{ id: 'eu', name: 'European Union', from: '2024-07-03', text: '50 % or more, or control' },
  ...{ sourceTitle: 'Best Practices', sourceUrl: 'https://example.org' },
};
export const screen = {
  ...{ asOf: '2026-06-01', knownBy: '2026-05', restricted: ['CN', 'HK'], revision: '0123456789ab', regime, lists: [] },
};

/** A file, when and where it was made. */
export const made = {
  ...{ exported: '2026-06-01T12:00:00Z', address: 'https://example.org/screening?parties=Alfa' },
  dossierOf: (id: string) => `https://example.org/entity/${id}`,
};
