import { describe, expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const { data, refusal } = reportedCases();

type Holder = {
  readonly entity: { readonly id: string };
  readonly tests: readonly {
    readonly test: string;
    readonly verdict: string;
    readonly value: { readonly min: number; readonly max: number } | null;
    readonly reasons: readonly { readonly text: string; readonly sources: readonly { readonly id: string }[] }[];
    readonly relations: readonly { readonly id: string }[];
  }[];
  readonly disagreement: { readonly text: string } | null;
};
type Report = {
  readonly chainCount: number;
  readonly holders: readonly Holder[];
  readonly chokepoints: readonly { readonly relations: readonly { readonly id: string }[] }[];
  readonly chokepointCount: number;
  readonly hypotheses: readonly {
    readonly id: string;
    readonly hypothesis: string | null;
    readonly certainty: string | null;
  }[];
  readonly explanation: readonly { readonly text: string }[];
};
const report = async (variables: Readonly<Record<string, unknown>>): Promise<Report> =>
  (
    await data(
      `query ($target: ID!, $asOf: PartialDate, $knownBy: PartialDate, $hypotheses: [HypothesisInput!]) {
        accessChains(target: $target, asOf: $asOf, knownBy: $knownBy, hypotheses: $hypotheses) {
          chainCount
          holders { entity { id } tests { test verdict value { min max } reasons { text sources { id } } relations { id } } disagreement { text } }
          chokepoints { relations { id } } chokepointCount firmChokepoints { firms { id } } chokepointsTruncated
          hypotheses { id hypothesis certainty } explanation { text }
        }
      }`,
      variables,
    )
  ).accessChains as unknown as Report;
const verdicts = ({ tests }: Holder) => Object.fromEntries(tests.map(({ test: name, verdict }) => [name, verdict]));
const holderIn = ({ holders }: Report, id: string): Holder => {
  const found = holders.find(({ entity }) => entity.id === id);
  if (!found) throw new Error(`${id} holds nothing here`);
  return found;
};

describe('the five tests', () => {
  test('of the Singapore subsidiary: direct access, headquarters and control say yes, its share is not reported', async () => {
    const subsidiary = holderIn(await report({ target: 'my-suitcases', asOf: '2025-06-30' }), 'firm-sg-unnamed-sub');
    expect(verdicts(subsidiary)).toEqual({
      ...{
        BARE_ACCESS: 'YES',
        HEADQUARTERS: 'YES',
        MULTIPLIED_SHARE: 'UNDETERMINED',
        CASCADE: 'UNDETERMINED',
        CONTROL: 'YES',
      },
    });
    expect(subsidiary.disagreement?.text).toContain('yes by direct access, headquarters, control; undetermined by');
    const control = subsidiary.tests.find(({ test: name }) => name === 'CONTROL');
    expect(control?.relations.map(({ id }) => id)).toEqual(['CONTROLS~firm-cn-unnamed-ai~firm-sg-unnamed-sub~']);
    expect(control?.reasons.flatMap(({ sources }) => sources).length).toBeGreaterThan(0);
  });

  test('over a year are judged in its parts, which a reason names', async () => {
    const lessee = holderIn(await report({ target: 'my-suitcases', asOf: '2025' }), 'firm-cn-unnamed-ai');
    const [direct] = lessee.tests;
    expect(direct).toMatchObject({ test: 'BARE_ACCESS', verdict: 'UNDETERMINED' });
    expect(direct?.reasons[0]?.text).toMatch(/^Direct access: .* until .* 2025, yes from .* 2025/);
  });

  test('of a restricted lessee: its own seat is enough, and nobody above it is asked for', async () => {
    const developer = holderIn(await report({ target: 'my-suitcases', asOf: '2025-05' }), 'firm-cn-unnamed-ai');
    expect(verdicts(developer)).toMatchObject({
      BARE_ACCESS: 'YES',
      HEADQUARTERS: 'YES',
      MULTIPLIED_SHARE: 'NONE_REPORTED',
    });
  });

  test('of Indosat: a joint holding given to each as a maximum leaves the share tests open', async () => {
    const indosat = holderIn(await report({ target: 'fleet-indosat-gb200', asOf: '2025-11' }), 'firm-indosat');
    const share = indosat.tests.find(({ test: name }) => name === 'MULTIPLIED_SHARE');
    expect(share).toMatchObject({ verdict: 'UNDETERMINED', value: { min: 0, max: 65.6 } });
    expect(share?.reasons.some(({ text }) => text.startsWith('Needed to decide: the share of CK Hutchison'))).toBe(
      true,
    );
  });

  test('and what would end all access are told in the explanation', async () => {
    const { explanation, chokepoints, chokepointCount } = await report({
      target: 'fleet-indosat-gb200',
      asOf: '2025-11',
    });
    const texts = explanation.map(({ text }) => text);
    expect(texts.some(text => text.includes('undetermined by') && text.includes('effective interest'))).toBe(true);
    expect(texts.some(text => text.startsWith('All access would end if'))).toBe(true);
    expect(chokepoints.length).toBe(Math.min(20, chokepointCount));
  });
});

describe('what if', () => {
  const target = 'fleet-indosat-gb200';
  test('a chokepoint ended ends every chain, and the answer says what it supposes', async () => {
    const before = await report({ target, asOf: '2025-11' });
    const hypotheses = (before.chokepoints[0]?.relations ?? []).map(({ id }) => ({ relation: id, ended: true }));
    expect(hypotheses.length).toBeGreaterThan(0);
    const after = await report({ target, asOf: '2025-11', hypotheses });
    expect(before.chainCount).toBeGreaterThan(0);
    expect(after.chainCount).toBe(0);
    expect(after.hypotheses).toEqual(
      hypotheses.map(({ relation }) => ({ id: relation, hypothesis: 'supposed to have ended', certainty: null })),
    );
    expect((await report({ target, asOf: '2025-11' })).chainCount).toBe(before.chainCount);
  });

  test('a share supposed settles the share test', async () => {
    const relation = 'OWNS~firm-ckh~firm-indosat~2022-01-04';
    const at = async (share: number) => {
      const supposed = await report({
        ...{ target, asOf: '2025-11' },
        hypotheses: [{ relation, shareMin: share, shareMax: share }],
      });
      return verdicts(holderIn(supposed, 'firm-indosat')).CASCADE;
    };
    expect([await at(49.9), await at(50)]).toEqual(['NONE_REPORTED', 'YES']);
  });

  test.each([
    ['{ relation: "OWNS~a~b~", ended: true }', 'no relation with this id is within reach'],
    ['{ relation: "OWNS~firm-ckh~firm-indosat~2022-01-04" }', 'suppose one thing'],
    [
      '{ relation: "OWNS~firm-ckh~firm-indosat~2022-01-04", shareMin: 80, shareMax: 20 }',
      'shareMin not above shareMax',
    ],
  ])('%s is refused', async (hypothesis, hint) => {
    const query = `{ accessChains(target: "${target}", hypotheses: [${hypothesis}]) { chainCount } }`;
    expect(await refusal(query)).toContain(hint);
  });
});

describe('ownership', () => {
  test('of Indosat: every owner with what it holds directly, over all ways, and its votes', async () => {
    const { ownership } = await data(`{
      ownership(firm: "firm-indosat", asOf: "2025") {
        ownerCount truncated restrictedShare { min max } relations { id }
        accountedFor unaccountedFor { firm { id } share }
        owners { entity { id } restricted share { min max } integrated { min max } votes { min max } controls }
        ultimateParents { entity { id } certainty } excesses { firm { id } } tests { test verdict }
      }
    }`);
    expect(ownership).toMatchObject({
      ...{ truncated: false, excesses: [] },
      restrictedShare: { min: 0, max: 65.6 },
    });
    const { owners, tests, accountedFor, unaccountedFor } = ownership as unknown as {
      accountedFor: number;
      unaccountedFor: { firm: { id: string }; share: number }[];
      owners: { entity: { id: string }; restricted: boolean; controls: string }[];
      tests: { test: string }[];
    };
    expect(owners[0]).toMatchObject({
      ...{ entity: { id: 'firm-ckh' }, restricted: true, share: { min: 0, max: 65.6 }, controls: 'UNDETERMINED' },
    });
    expect(owners.map(({ entity }) => entity.id).sort()).toContain('body-id-gov');
    // What nobody reports is told of the firm and of each firm above it; an authority has no shares.
    expect(unaccountedFor[0]).toEqual({ firm: { id: 'firm-indosat' }, share: 100 - accountedFor });
    expect(unaccountedFor).toContainEqual({ firm: { id: 'firm-ckh' }, share: 100 });
    expect(unaccountedFor.map(({ firm }) => firm.id)).not.toContain('body-id-gov');
    expect(tests.map(({ test: name }) => name)).toEqual(['HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL']);
  });

  test('is asked of firms alone', async () => {
    expect(await refusal('{ ownership(firm: "fleet-my-300") { ownerCount } }')).toContain('only firms have owners');
    expect(await refusal('{ ownership(firm: "nobody") { ownerCount } }')).toContain('find one with search');
  });
});
