import { spanIfAny, spanOf } from '../../../../domain/dates.ts';
import { relationText } from '../../../../domain/exports/exported.ts';
import { isKnown } from '../../../../domain/publication.ts';
import type { Selected } from '../../../core/address.ts';
import type { ClaimStatus, DossierClaimFragment, DossierQuery } from '../../../generated/operations.ts';
import type { HeldRelation, History } from './useHistory.ts';

type Names = NonNullable<DossierQuery['entity']>['names'];

export type Event = {
  /** A partial date as it is reported. */
  readonly date: string;
  readonly kind: 'began' | 'ended' | 'was' | 'name' | 'claim';
  readonly what: string;
  readonly status?: ClaimStatus;
  /** What shows its evidence. */
  readonly evidence?: Selected;
};

/** `Quay takes Lease of 300 servers (300 servers)`: dates are told beside it. */
const sentence = ({ relation }: HeldRelation): string =>
  `${relation.from.name} ${relationText({ verb: relation.verb, details: relation.details.filter(detail => !/^(from|to|in) /.test(detail)) })} ${relation.to.name}`;

/** When it held; what gives no dates of its own has those of its lease or shipment. */
export const datesOf = ({
  node,
  relation,
}: HeldRelation): { readonly start: string | null; readonly end: string | null } => ({
  start: relation.start ?? ('start' in node ? node.start : null),
  end: relation.end ?? ('end' in node ? node.end : null),
});

const ofRelation = (held: HeldRelation): readonly Event[] => {
  const { id, status } = held.relation;
  const { start, end } = datesOf(held);
  const told = { what: sentence(held), status, evidence: { type: 'relation', id } } as const;
  // What starts and ends within one day, month or year happened then.
  if (start !== null && start === end) return [{ ...told, date: start, kind: 'was' }];
  return [
    ...(start === null ? [] : [{ ...told, date: start, kind: 'began' as const }]),
    ...(end === null ? [] : [{ ...told, date: end, kind: 'ended' as const }]),
  ];
};

const ofName = ({ name, start, claims }: Names[number]): readonly Event[] => {
  const [first] = claims;
  const evidence = first ? { evidence: { type: 'claim', id: first.id } as const } : {};
  return start === null ? [] : [{ date: start, kind: 'name', what: `is called ${name}`, ...evidence }];
};

/** A claim on what a relation or a name tells already, on the same day, is told by that. */
const isToldElsewhere = ({ date, relation, property }: DossierClaimFragment): boolean =>
  property?.name === 'name' || (relation !== null && [relation.start, relation.end].includes(date));

const ofClaim = (claim: DossierClaimFragment): readonly Event[] =>
  claim.date === null || isToldElsewhere(claim)
    ? []
    : [
        {
          ...{ date: claim.date, kind: 'claim', what: claim.statement, status: claim.status },
          evidence: { type: 'claim', id: claim.id },
        },
      ];

const inOrder = (a: Event, b: Event): number => {
  const [x, y] = [spanOf(a.date), spanOf(b.date)];
  return x.first.localeCompare(y.first) || x.last.localeCompare(y.last);
};

/**
 * All dated claims, beginnings and ends that are known by `knownBy`, each as exactly as it is dated, in the order of their
 * first possible days.
 */
export const timeline = (
  { claims, relations }: Pick<History, 'claims' | 'relations'>,
  names: Names,
  knownBy: string | undefined,
): readonly Event[] =>
  [
    ...relations.flatMap(ofRelation),
    ...names.flatMap(ofName),
    ...claims.filter(claim => isKnown(claim, spanIfAny(knownBy))).flatMap(ofClaim),
  ].toSorted(inOrder);

/** Whether anything tells when its source came out. */
export const isDated = ({ source }: DossierClaimFragment): boolean =>
  source.published !== null || source.accessed !== null;
