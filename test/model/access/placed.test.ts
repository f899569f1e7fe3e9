import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { accessFindings as finding } from '../../../server/model/access/report.ts';
import { placedAt } from '../../../server/model/access/target.ts';
import { holderTests } from '../../../server/model/accessTests/accessTests.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { knownAt } from '../../support/judged.ts';

const accessFindings = runSync(finding);
const restricted = new Set(['CN']);
const site = { id: 'site1', kind: 'DataCenter' as const, properties: {} };

/** What is found for a site with the fleets that it hosts on a day. */
const atSite = (text: string, asOf: string) => {
  const snapshot = knownAt(text, asOf);
  const placed = placedAt(site, ['site1', 'fleet1', 'fleet2'], snapshot);
  return accessFindings(snapshot, [...placed.keys()], restricted, { first: 50, budget: 10_000 }, placed);
};
const atFleet = (text: string, asOf: string) => {
  const snapshot = knownAt(text, asOf);
  const { holders } = accessFindings(snapshot, ['fleet1'], restricted, { first: 50, budget: 10_000 });
  const analysis = analyseOwnership(snapshot, restricted);
  return holders.map(holder => [holder.entity, holder.certainty, holderTests(holder, analysis)[0]?.verdict]);
};

describe('a holder is as sure as the surest way from the hardware to it', () => {
  const taken = 'alpha@CN TAKES lease1 from 2024 to 2027';
  test('the lease may not have covered the hardware', () => {
    const text = `lease1 COVERS fleet1 known 2026-02-01; ${taken}`;
    expect(atFleet(text, '2026-01-10')).toEqual([['alpha', 'possible', 'undetermined']]);
    expect(atFleet(text, '2026-02-01')).toEqual([['alpha', 'certain', 'yes']]);
    expect(atFleet(text, '2026-02-02')).toEqual([['alpha', 'presumed', 'yes']]);
  });
  test('a second way that is surer counts', () => {
    const text = `lease1 COVERS fleet1 known 2026-02-01; ${taken}; lease2 COVERS fleet1 from 2024 to 2027; alpha TAKES lease2 from 2024 to 2027`;
    expect(atFleet(text, '2026-01-10')).toEqual([['alpha', 'certain', 'yes']]);
  });
  test('the fleet may not have stood at the site that the holder operates', () => {
    const text = 'site1 HOSTS fleet1 known 2026-02-01; alpha OPERATES site1 from 2024 to 2027';
    expect(atFleet(text, '2026-01-10').map(([, certainty]) => certainty)).toEqual(['possible']);
    // Whoever asks about the site asks whatever stands there.
    expect(atSite(text, '2026-01-10').holders).toMatchObject([{ entity: 'alpha', certainty: 'certain' }]);
  });
});

describe('of a site, chains and holders are no surer than that the hardware stands there', () => {
  const used = 'alpha@CN USES fleet1 from 2024 to 2027';
  test.each([
    ['site1 HOSTS fleet1 from 2024 to 2027', 'certain'],
    ['site1 HOSTS fleet1 from 2024 known 2025-06', 'presumed'],
    ['site1 HOSTS fleet1 known 2026-02-01', 'possible'],
    ['site1 HOSTS fleet1 from 2026', 'possible'],
  ])('%s', (hosts, certainty) => {
    const { chains, holders } = atSite(`${hosts}; ${used}`, '2026-01-10');
    expect(chains).toMatchObject([{ party: 'alpha', certainty }]);
    expect(holders).toMatchObject([{ entity: 'alpha', certainty, uses: certainty }]);
  });
  test('of two fleets each takes its own', () => {
    const text = `site1 HOSTS fleet1 known 2026-02-01; ${used}; site1 HOSTS fleet2 from 2024 to 2027; beta@CN USES fleet2 from 2024 to 2027`;
    const { chains, holders } = atSite(text, '2026-01-10');
    expect(chains).toMatchObject([
      { party: 'beta', certainty: 'certain' },
      { party: 'alpha', certainty: 'possible' },
    ]);
    expect(holders).toMatchObject([
      { entity: 'alpha', certainty: 'possible' },
      { entity: 'beta', certainty: 'certain' },
    ]);
  });
  test('a lease of the fleet takes it on to the lessee', () => {
    const text =
      'site1 HOSTS fleet1 known 2026-02-01; lease1 COVERS fleet1 from 2024 to 2027; beta TAKES lease1 from 2024 to 2027; gamma@CN OWNS 60% beta from 2024 to 2027';
    const { chains, holders } = atSite(text, '2026-01-10');
    expect(chains).toMatchObject([{ party: 'gamma', certainty: 'possible' }]);
    expect(holders).toMatchObject([{ entity: 'beta', certainty: 'possible' }]);
  });
  test('where none stood, none is told', () => {
    expect(atSite(`site1 HOSTS fleet1 from 2024 to 2025; ${used}`, '2026-01-10')).toMatchObject({
      ...{ chains: [], holders: [] },
    });
  });
});
