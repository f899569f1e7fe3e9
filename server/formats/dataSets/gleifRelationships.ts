import type { Properties } from '../../../domain/graph.ts';
import type { DataRecord, Fact, FileFacts, Layout, RowResult } from './dataSetRow.ts';
import { shareFault } from './figures.ts';
import { entityFact, gleifAbout, leiIn } from './gleifEntities.ts';
import { dateOrDrop, heldBetween } from './historicDates.ts';
import { textIn } from './values.ts';

const [child, parent] = ['Relationship.StartNode.NodeID', 'Relationship.EndNode.NodeID'];
/** Fields of which a row has five of each, written out once: a name that is put together anew is slow to look up. */
const numbers = [1, 2, 3, 4, 5] as const;
const periods = numbers.map(n => ({
  type: `Relationship.Period.${n}.periodType`,
  startDate: `Relationship.Period.${n}.startDate`,
  endDate: `Relationship.Period.${n}.endDate`,
}));
const quantifiers = numbers.map(n => ({
  units: `Relationship.Quantifiers.${n}.QuantifierUnits`,
  amount: `Relationship.Quantifiers.${n}.QuantifierAmount`,
}));
const isDirect = (record: DataRecord): boolean =>
  textIn(record, 'Relationship.RelationshipType') === 'IS_DIRECTLY_CONSOLIDATED_BY';

const keyOf = (record: DataRecord): string | undefined => {
  const parts = [textIn(record, child), textIn(record, parent), textIn(record, 'Relationship.RelationshipType')];
  return parts.includes(undefined) ? undefined : parts.join(' ');
};

/** The dates of the relationship itself stand among those of accounting periods and of documents. */
const periodOf = (record: DataRecord, day: string, dropped: string[]): Properties => {
  const own = periods.find(({ type }) => textIn(record, type) === 'RELATIONSHIP_PERIOD');
  const dateOf = (end: 'startDate' | 'endDate'): string | undefined =>
    own === undefined ? undefined : dateOrDrop(textIn(record, own[end]), end, dropped);
  const isOver = textIn(record, 'Relationship.RelationshipStatus') === 'INACTIVE';
  return heldBetween({ start: dateOf('startDate'), end: dateOf('endDate'), isOver }, day, dropped);
};

const shareOf = (record: DataRecord, dropped: string[]): Properties | undefined => {
  const own = quantifiers.find(({ units }) => textIn(record, units) === 'PERCENTAGE');
  const text = own === undefined ? undefined : textIn(record, own.amount);
  if (text === undefined) return undefined;
  const share = Number(text);
  const fault = shareFault([share], text);
  if (fault === undefined) return { shareMin: share, shareMax: share };
  dropped.push(fault);
  return undefined;
};

/** Whether direct parents lead from one entity up to another. */
const leadsTo = (file: FileFacts, from: string, to: string): boolean => {
  const passed = new Set<string>();
  for (let at = file.above(from); at !== undefined && !passed.has(at); at = file.above(at)) {
    if (at === to) return true;
    passed.add(at);
  }
  return false;
};

const leftOutTypes: Readonly<Record<string, string>> = {
  'IS_FUND-MANAGED_BY': 'management of funds, which is no ownership',
  IS_SUBFUND_OF: 'sub-funds, which are no ownership',
  IS_FEEDER_TO: 'feeder funds, which are no ownership',
};

const read = (record: DataRecord, file: FileFacts): RowResult => {
  const [start, end] = [leiIn(record, child), leiIn(record, parent)];
  const types = ['Relationship.StartNode.NodeIDType', 'Relationship.EndNode.NodeIDType'];
  if (types.some(field => textIn(record, field) !== 'LEI'))
    return { leftOut: 'relationships with an end that has no Legal Entity Identifier' };
  if (start.lei === undefined) return start;
  if (end.lei === undefined) return end;
  const type = textIn(record, 'Relationship.RelationshipType') ?? '';
  const registration = textIn(record, 'Registration.RegistrationStatus') ?? '';
  const leftOut = leftOutTypes[type];
  if (leftOut !== undefined) return { leftOut };
  if (['DUPLICATE', 'ANNULLED', 'CANCELLED', 'PENDING_VALIDATION'].includes(registration))
    return { leftOut: `registrations that are ${registration.toLowerCase()}` };
  if (type === 'IS_ULTIMATELY_CONSOLIDATED_BY')
    return {
      leftOut: leadsTo(file, start.lei, end.lei)
        ? 'ultimate parents, to which the direct ones lead'
        : 'ultimate parents, to which no direct ones lead: taken for a check alone',
    };
  if (!isDirect(record) && type !== 'IS_INTERNATIONAL_BRANCH_OF')
    return { leftOut: `${type || 'relationships without a type'}, which is not known` };
  if (start.lei === end.lei) return { leftOut: 'entities that are said to be above themselves' };
  const dropped: string[] = [];
  const time = periodOf(record, file.day, dropped);
  const isSure = textIn(record, 'Registration.ValidationSources') === 'FULLY_CORROBORATED';
  const ends = { from: { record: end.lei }, to: { record: start.lei } } as const;
  const stated = {
    says: 'relation',
    record: keyOf(record) ?? '',
    status: isSure ? 'registered' : 'reported',
    ...ends,
  } as const;
  const share = isDirect(record) ? shareOf(record, dropped) : undefined;
  // A branch is the same legal body as its head office: wholly in its hands, and nothing that it has shares in.
  const means = isDirect(record) ? 'majority' : 'other';
  const facts: readonly Fact[] = [
    ...[start.lei, end.lei].map(entityFact),
    { ...stated, kind: 'CONTROLS', values: { ...time, means } },
    ...(share === undefined ? [] : [{ ...stated, kind: 'OWNS', values: { ...share, ...time } } as const]),
  ];
  return { facts, dropped };
};

/** Relationship records of the golden copy: who consolidates whom. */
export const gleifRelationships: Layout = {
  name: 'gleif-rr',
  title: 'GLEIF golden copy, relationship records (CSV)',
  forms: ['table'],
  fields: [
    child,
    parent,
    'Relationship.RelationshipType',
    'Relationship.RelationshipStatus',
    'Registration.RegistrationStatus',
  ],
  register: 'lei',
  keyOf,
  about: () => ({
    ...{ id: 'gleif-rr', title: 'Relationship records of legal entities', ...gleifAbout },
    coverage:
      'Parents that consolidate an entity in their accounts, which is control and no share; a share stands where the record gives one. Holders of less are not in it.',
  }),
  survey: record => {
    const [start, end] = [textIn(record, child), textIn(record, parent)];
    if (start === undefined || end === undefined) return {};
    return {
      parties: [start, end].map(party => ({ party, kind: 'Firm', codes: [party] }) as const),
      ...(isDirect(record) ? { above: { party: start, is: end } } : {}),
    };
  },
  read,
};
