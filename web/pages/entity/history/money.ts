import { relationWords } from '../../../../domain/vocabulary/relationWords.ts';
import { numberInWords } from '../../../../domain/words.ts';
import type { HeldRelation } from './useHistory.ts';

/** US dollars; null where the payment is reported and its amount is not. */
export type Money = { readonly held: HeldRelation; readonly what: string; readonly amount: number | null };

const leaseKinds: readonly string[] = ['TAKES', 'GRANTS'];

/** Prices and values that stand on what a relation leads to. */
const priceOf = ({
  node,
  relation,
}: HeldRelation): { readonly what: string; readonly amount: number | null } | undefined => {
  if (relation.kind === 'PAYS') return { what: 'payment', amount: relation.amountUsd };
  if ('priceUsd' in node && node.priceUsd !== null) return { what: 'price of the lease', amount: node.priceUsd };
  if ('valueUsd' in node && node.valueUsd !== null) return { what: 'value of the shipment', amount: node.valueUsd };
  return relation.amountUsd === null
    ? undefined
    : { what: relationWords[relation.kind].verbs[0], amount: relation.amountUsd };
};

/** Payments, prices of leases and values of shipments that are reported, the greatest first. */
export const moneyOf = (relations: readonly HeldRelation[]): readonly Money[] =>
  relations
    .flatMap(held => {
      const price = priceOf(held);
      return price ? [{ held, ...price }] : [];
    })
    .toSorted((a, b) => (b.amount ?? -1) - (a.amount ?? -1));

/** How many leases and shipments it has of which no price or value is reported. */
export const withoutPrice = (relations: readonly HeldRelation[]): number =>
  new Set(
    relations.flatMap(held =>
      (leaseKinds.includes(held.relation.kind) || held.node.kind === 'Shipment') && priceOf(held) === undefined
        ? [held.node.id]
        : [],
    ),
  ).size;

/** `1,200,000 US dollars`; undefined where the amount is not reported. */
export const dollars = ({ amount }: Money): string | undefined =>
  amount === null ? undefined : `${numberInWords(amount)} US dollars`;
