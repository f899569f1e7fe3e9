import { disagreement } from '../../model/accessTests/accessTests.ts';
import type { AccessTest } from '../../model/accessTests/testResult.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Complete } from '../complete.ts';
import type * as schema from '../generated/types.ts';
import type { Shown } from '../shown.ts';
import { certaintyOut, wordOut } from '../words.ts';

export const hypothesesOut = (snapshot: Snapshot, shown: Shown) =>
  snapshot.relations.filter(({ hypothesis }) => hypothesis !== undefined).map(shown.relation);

/** Names of the contract that were released before the model took the words of the field. */
const released: Readonly<Record<AccessTest, schema.AccessTest>> = {
  'direct-access': 'BARE_ACCESS',
  headquarters: 'HEADQUARTERS',
  'effective-interest': 'MULTIPLIED_SHARE',
  aggregation: 'CASCADE',
  control: 'CONTROL',
};

export const TestResult: Complete<schema.TestResultResolvers> = {
  test: ({ result }) => released[result.test],
  verdict: ({ result }) => wordOut(result.verdict),
  value: ({ result }) => result.value ?? null,
  threshold: ({ result }) => result.threshold ?? null,
  margin: ({ result }) => result.margin ?? null,
  accountedFor: ({ result }) => result.accountedFor ?? null,
  note: ({ result }) => result.note() ?? null,
  presumed: ({ result }) => result.relations().some(({ certainty }) => certainty === 'presumed'),
  reasons: ({ result }) => result.reasons(),
  relations: ({ result, shown }) => result.relations().map(shown.relation),
};

export const Holder: Complete<schema.HolderResolvers> = {
  entity: ({ entity, shown }) => shown.entity(entity),
  by: ({ by }) => by,
  certainty: ({ certainty }) => certaintyOut(certainty),
  tests: ({ results, shown }) => results().map(result => ({ result, shown })),
  disagreement: ({ entity, results, shown }) => disagreement(shown.entity(entity).name, results()) ?? null,
};
