import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { ownershipReport } from '../../../server/model/ownership/report.ts';
import { analysisAt } from '../../support/judged.ts';

const reporting = runSync(ownershipReport);
const reportOf = (text: string, firm = 'a', first = 50) => reporting(firm, analysisAt(text), first);
const ownerOf = (text: string, entity: string) => reportOf(text).owners.find(owner => owner.entity === entity);

describe('the owners of a firm', () => {
  const text = 'm@SG OWNS 60% a; person1@SG OWNS 30% a; x@CN OWNS 70% m; person2 OWNS 20% m';

  test('restricted ones first, each with what it holds, owns and controls', () => {
    expect(reportOf(text).owners).toEqual([
      {
        entity: 'x',
        restricted: 'yes',
        votes: { min: 60, max: 60 },
        integrated: { min: 42, max: 42 },
        controls: 'yes',
      },
      {
        ...{ entity: 'm', restricted: 'no', share: { min: 60, max: 60 }, votes: { min: 60, max: 60 } },
        ...{ integrated: { min: 60, max: 60 }, controls: 'yes' },
      },
      {
        ...{ entity: 'person1', restricted: 'no', share: { min: 30, max: 30 }, votes: { min: 30, max: 30 } },
        ...{ integrated: { min: 30, max: 30 }, controls: 'none-reported' },
      },
      { entity: 'person2', restricted: 'undetermined', integrated: { min: 12, max: 12 }, controls: 'none-reported' },
    ]);
  });

  test('so many as are asked for, with the count of all', () => {
    const { owners, ownerCount, unaccountedFor } = reportOf(text, 'a', 2);
    expect([owners.map(({ entity }) => entity), ownerCount]).toEqual([['x', 'm'], 4]);
    expect(unaccountedFor).toEqual([
      { firm: 'a', share: 10 },
      { firm: 'x', share: 100 },
      { firm: 'm', share: 10 },
    ]);
  });

  test('what is owned from restricted jurisdictions, and what is accounted for', () => {
    const { restrictedShare, accountedFor, overAllocations, relations } = reportOf(text);
    expect([restrictedShare, accountedFor, overAllocations]).toEqual([{ min: 42, max: 42 }, 90, []]);
    expect(relations.map(({ from, to }) => `${from} ${to}`)).toEqual(['m a', 'person1 a', 'x m', 'person2 m']);
    expect(reportOf('person1@SG OWNS 100% a').restrictedShare).toBeUndefined();
    expect(reportOf('a@SG OWNS 10% b')).toMatchObject({ owners: [], ownerCount: 0, accountedFor: 0, relations: [] });
  });

  test('an unknown share is what the others leave; less than one per cent is told too', () => {
    expect(ownerOf('x@CN OWNS a; person1@SG OWNS 70% a', 'x')?.share).toEqual({ min: 0, max: 30 });
    expect(ownerOf('x@CN OWNS 0.5% a', 'x')).toMatchObject({
      ...{ votes: { min: 0.5, max: 0.5 }, integrated: { min: 0.5, max: 0.5 } },
    });
    expect(reportOf('x@CN OWNS 0.5% a').restrictedShare).toEqual({ min: 0.5, max: 0.5 });
  });

  test('control alone is a share of unknown size, votes alone are none', () => {
    const control = reportOf('x@CN CONTROLS a');
    expect(control.owners).toMatchObject([{ entity: 'x', share: { min: 0, max: 100 }, controls: 'yes' }]);
    expect(control.relations.map(({ kind }) => kind)).toEqual(['CONTROLS']);
    expect(ownerOf('x@CN OWNS 0% a votes 60%', 'x')).toEqual({
      ...{ entity: 'x', restricted: 'yes', share: { min: 0, max: 0 }, votes: { min: 60, max: 60 }, controls: 'yes' },
    });
  });

  test('an end that is left out adds nothing to what is accounted for', () => {
    expect(reportOf('x@CN OWNS 50-75% a more')).toMatchObject({
      accountedFor: 50,
      unaccountedFor: [{ share: 50 }, {}],
    });
  });
});

describe('owners of more than there is', () => {
  const text = 'x@CN OWNS 70% m; y@SG OWNS 60% m; m@SG OWNS 40% a; person1@SG OWNS 60% a';

  test('are told by the firm, shares and votes apart', () => {
    expect(reportOf(text).overAllocations).toEqual([{ firm: 'm', shares: 130, votes: 130 }]);
    expect(reportOf('x@CN OWNS 70% a votes 40%; y@SG OWNS 60% a votes 60%').overAllocations).toEqual([
      { firm: 'a', shares: 130 },
    ]);
    expect(reportOf('x@CN OWNS 40% a votes 70%; y@SG OWNS 60% a votes 60%').overAllocations).toEqual([
      { firm: 'a', votes: 130 },
    ]);
  });

  test('leave open what is owned through the firm, and only that', () => {
    const found = new Map(reportOf(text).owners.map(({ entity, integrated }) => [entity, integrated]));
    expect(found).toEqual(
      new Map([
        ['x', undefined],
        ['y', undefined],
        ['m', { min: 40, max: 40 }],
        // A person outside owns a part of the firm itself, whoever owns the rest.
        ['person1', undefined],
      ]),
    );
    expect(reportOf(text).restrictedShare).toBeUndefined();
    expect(reportOf(text).accountedFor).toBe(100);
    // What lies above a restricted party does not count.
    expect(reportOf('x@SG OWNS 70% m@CN; y@SG OWNS 60% m; m OWNS 40% a').restrictedShare).toEqual({ min: 40, max: 40 });
    expect(reportOf('x@CN OWNS 70% a@CN; y@CN OWNS 60% a').restrictedShare).toBeUndefined();
  });
});
