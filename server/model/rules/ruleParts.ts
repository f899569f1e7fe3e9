import { type Day, dayAfter, type Span, spanOf } from '../../../domain/dates.ts';
import { partsOf } from '../parts.ts';
import type { DatedSpan } from './heldOn.ts';
import type { RuleBook } from './ruleFile.ts';

/** The days on which a dated span begins or may begin, and those after which it has or may have ended. */
const boundaries = ({ from, to }: DatedSpan): readonly Day[] => {
  const [start, end] = [from, to].map(date => (date === undefined ? undefined : spanOf(date)));
  return [...(start ? [start.first, start.last] : []), ...(end ? [end.first, end.last].map(dayAfter) : [])];
};

/** Every day on which a rule, a stage of one, a destination or the membership of a group begins or ends. */
const changeDays = ({ rules, file }: RuleBook): readonly Day[] =>
  [
    ...[...rules.values()].flatMap(({ inForce, stages, scope, headquartersTest, complianceFrom }): DatedSpan[] => [
      ...[...inForce, ...stages, ...scope.destinationsLater],
      ...(headquartersTest ? [{ from: headquartersTest.from }] : []),
      ...(complianceFrom === undefined ? [] : [{ from: complianceFrom }]),
    ]),
    ...[...file.groups.values()].flatMap(group => [...group.members, ...group.notMembers, ...group.undetermined]),
  ].flatMap(boundaries);

/** The parts of a span within which no rule and no group changes. */
export const rulePartsOf = (asOf: Span, book: RuleBook): readonly Span[] =>
  asOf.first === asOf.last ? [asOf] : partsOf(asOf, { asOf, entities: new Map(), relations: [] }, changeDays(book));
