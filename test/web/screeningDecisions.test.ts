import { describe, expect, test } from 'vitest';
import { linesById } from '../../web/pages/screening/candidates.ts';
import { decidedOf } from '../../web/pages/screening/decided.ts';
import {
  type Decision,
  decisionOn,
  decisionsOn,
  decisionsTable,
  fromStore,
  inOrderOfTime,
  latestOf,
  readDecisions,
} from '../../web/pages/screening/decisionRecord.ts';
import { asRecords, screeningTable } from '../../web/pages/screening/screenedRows.ts';
import { firm, made, row, screen } from './screenedLines.ts';

describe('decisions', () => {
  const decided: Decision = {
    ...{ asked: 'Alfa', party: 'firm-a', decision: 'false-positive', note: 'another town', reviewer: 'R. Viewer' },
    ...{
      decidedAt: '2026-06-01T10:00:00.000Z',
      outcome: 'directly restricted',
      asOf: '2026-06-01',
      knownBy: '2026-06-01',
    },
    revision: '0123456789ab',
  };
  test('are read back, and what is none is left out', () => {
    const kept = JSON.stringify([decided, { ...decided, decision: 'perhaps' }, null, 'x', { ...decided, note: 1 }]);
    expect(readDecisions(kept)).toEqual([decided]);
    for (const text of [null, '', '{', '{}']) expect(readDecisions(text)).toEqual([]);
  });
  test('on a name and a party: the latest, of no other name or party', () => {
    const later: Decision = { ...decided, decision: 'true-match' };
    expect(decisionOn(latestOf([decided, later]), 'Alfa', 'firm-a')).toBe(later);
    expect(decisionOn(latestOf([decided]), 'Alfa', 'firm-b')).toBeUndefined();
    expect(decisionOn(latestOf([decided]), 'Alpha', 'firm-a')).toBeUndefined();
  });
  test('stand in the files with what was decided upon, and nowhere else', () => {
    const named = row({ asked: 'Alfa', candidates: [firm('CN'), { ...firm('US'), id: 'firm-b' }] });
    const [first, second] = asRecords(screeningTable([named], linesById([]), screen, made, latestOf([decided])));
    expect(first).toMatchObject({
      ...{ decision: 'false positive', decisionNote: 'another town', reviewer: 'R. Viewer' },
      ...{ decidedOutcome: 'directly restricted', decidedRevision: '0123456789ab' },
    });
    expect(first).toMatchObject({ decidedScore: null, decidedAsOf: '2026-06-01', decisionKeptIn: 'browser' });
    expect(second).toMatchObject({ decision: null, reviewer: null, decisionKeptIn: null });
  });
  const ofStore = fromStore({
    ...{ id: 'decision-1', asked: 'Alfa', entity: 'firm-a', decision: 'TRUE_MATCH', note: '', reviewer: 'S. Econd' },
    ...{ decidedAt: '2026-05-31T10:00:00.000Z', outcome: 'NOT_RESTRICTED', score: 0.956, regime: 'eu' },
    ...{ asOf: '2026-05-31', knownBy: '2026-05-31', revision: 'ba9876543210' },
  });
  test('of browser and store stand in one order of time, and the file holds all of them', () => {
    const all = inOrderOfTime([decided], [ofStore]);
    expect(decisionOn(latestOf(all), 'Alfa', 'firm-a')).toBe(decided);
    expect(decisionsOn(all, 'Alfa', 'firm-a')).toEqual([ofStore, decided]);
    expect(decisionsOn(all, 'Alfa', 'firm-b')).toEqual([]);
    expect(asRecords(decisionsTable(all))).toMatchObject([
      {
        ...{
          decision: 'true match',
          standing: 'earlier',
          decidedOutcome: 'not restricted',
          decidedScore: '0.96',
          decidedRegime: 'eu',
        },
        ...{ keptIn: 'store', decidedRevision: 'ba9876543210', id: 'firm-a' },
      },
      { decision: 'false positive', standing: 'latest', decidedScore: null, keptIn: 'browser' },
    ]);
  });
  test('of the store are not taken for what the browser kept, nor a score that is no number', () => {
    expect(readDecisions(JSON.stringify([ofStore, { ...decided, score: '1' }, { ...decided, score: 0.5 }]))).toEqual([
      { ...decided, score: 0.5 },
    ]);
  });
  test('a row is filtered by each party that it may mean', () => {
    const latest = latestOf([decided]);
    const named = row({ asked: 'Alfa', candidates: [firm('CN'), { ...firm('US'), id: 'firm-b' }] });
    expect([...decidedOf(named, latest)].sort()).toEqual(['false-positive', 'undecided']);
    expect([...decidedOf(row({ asked: 'Alfa', entity: firm('CN') }), latest)]).toEqual(['false-positive']);
    expect([...decidedOf(row({ asked: 'Alfa' }), latest)]).toEqual([]);
  });
});
