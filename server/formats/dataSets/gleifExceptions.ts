import type { DataRecord, Layout, RowResult } from './dataSetRow.ts';
import { entityFact, gleifAbout, leiIn } from './gleifEntities.ts';
import { parentAnswer } from './parentAnswers.ts';
import { textIn } from './values.ts';

const category = 'Exception.Category';
const keyOf = (record: DataRecord): string | undefined => {
  const [lei, what] = [textIn(record, 'LEI'), textIn(record, category)];
  return lei === undefined || what === undefined ? undefined : `${lei} ${what}`;
};

const about: Readonly<Record<string, string>> = {
  DIRECT_ACCOUNTING_CONSOLIDATION_PARENT: 'direct parent',
  ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT: 'ultimate parent',
};

const read = (record: DataRecord): RowResult => {
  const found = leiIn(record, 'LEI');
  if (found.lei === undefined) return found;
  const [what, key] = [textIn(record, category), keyOf(record)];
  const codes = [1, 2, 3, 4, 5].flatMap(i => textIn(record, `Exception.Reason.${i}`) ?? []);
  if (what === undefined || key === undefined)
    return { problem: `no ${category}`, value: found.lei, hint: 'take the golden copy as it was downloaded' };
  if (codes.length === 0) return { leftOut: 'exceptions without a reason' };
  const parentAnswers = codes.map(code => parentAnswer(about[what] ?? what, code));
  return {
    facts: [
      entityFact(found.lei),
      { says: 'party', record: key, party: found.lei, kind: 'Firm', status: 'registered', values: { parentAnswers } },
    ],
  };
};

/** Reporting exceptions of the golden copy: why an entity names no parent. */
export const gleifExceptions: Layout = {
  name: 'gleif-repex',
  title: 'GLEIF golden copy, reporting exceptions (CSV)',
  forms: ['table'],
  fields: ['LEI', category, 'Exception.Reason.1'],
  register: 'lei',
  keyOf,
  about: () => ({
    ...{ id: 'gleif-repex', title: 'Reporting exceptions of legal entities', ...gleifAbout },
    coverage: 'What entities answered that name no parent. An entity that is not in it has answered nothing.',
  }),
  survey: record => {
    const party = textIn(record, 'LEI');
    return party === undefined ? {} : { parties: [{ party, kind: 'Firm', codes: [party] }] };
  },
  read,
};
