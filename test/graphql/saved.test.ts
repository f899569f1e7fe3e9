import { describe, expect, test } from 'vitest';
import { makeSchema } from '../../server/graphql/schema.ts';
import { type Saved, StoreError, type StoreErrorCode } from '../../server/store/errors.ts';
import { stubStore } from '../support/stubStore.ts';
import { asker, token } from './ask.ts';

/** One call of each mutation that the schema has; a new one has to come with its call. */
const calls: Readonly<Record<string, string>> = {
  saveView: 'saveView(name: "A", address: "/explore") { id }',
  removeView: 'removeView(id: "view-a")',
  recordScreeningDecision: `recordScreeningDecision(decision: { asked: "A", entity: "firm-a", decision: UNCLEAR,
    reviewer: "R", outcome: UNDETERMINED, asOf: "2026", knownBy: "2026", revision: "0123456789ab" }) { id }`,
};
const mutations = Object.keys(makeSchema(true).getMutationType()?.getFields() ?? {});
const bearer = { authorization: `Bearer ${token}` };

const asked = (call: string, code: StoreErrorCode, saved: Saved) => {
  const store = stubStore(() => Promise.reject(new Error('nothing is read')), {
    write: () => Promise.reject(new StoreError(code, 'told by the store', { saved })),
  });
  return asker(() => store, { writable: true })(`mutation { ${call} }`, {}, bearer);
};

describe.each(mutations)('%s that fails', name => {
  const codes = [
    'STORE_TIMEOUT',
    'STORE_UNAVAILABLE',
    'STORE_REFUSED',
    'STORE_READ_ONLY',
    'STORE_OVERASKED',
    'STORE_TAMPERED',
    'STORE_FAILED',
  ] as const;
  test.each(codes.flatMap(code => ([false, 'UNKNOWN'] as const).map(saved => [code, saved] as const)))(
    'by %s says whether it was saved: %s',
    async (code, saved) => {
      const { errors } = await asked(calls[name] ?? '', code, saved);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.extensions).toMatchObject({ saved });
      if (code === 'STORE_UNAVAILABLE')
        expect(errors[0]?.message).toContain(saved === false ? 'nothing was saved' : 'whether it was is not known');
    },
  );
});

test('a question that fails says nothing of saving', async () => {
  const store = stubStore(() => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'told by the store')));
  const { errors } = await asker(() => store)('{ cases { id } }');
  expect(errors[0]?.extensions).not.toHaveProperty('saved');
});
