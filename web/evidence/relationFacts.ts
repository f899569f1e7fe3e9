import type { RelationEvidenceQuery } from '../generated/operations.ts';
import { notReported, numberInWords } from '../words.ts';

type Relation = NonNullable<RelationEvidenceQuery['relation']>;
type Fact = { readonly label: string; readonly text: string; readonly known: boolean };

const fact = (label: string, text: string | undefined): Fact => ({
  label,
  text: text ?? notReported,
  known: text !== undefined,
});

const range = (min: number | null, max: number | null): string | undefined => {
  if (min === null && max === null) return undefined;
  if (min === null) return `at most ${numberInWords(max ?? 100)} %`;
  if (max === null) return `at least ${numberInWords(min)} %`;
  return min === max ? `${numberInWords(min)} %` : `${numberInWords(min)}–${numberInWords(max)} %`;
};

const count = (value: number | null, { approximate, bound }: Relation): string | undefined => {
  if (value === null) return undefined;
  const how = bound === 'AT_LEAST' ? 'at least ' : bound === 'AT_MOST' ? 'at most ' : approximate ? 'about ' : '';
  return how + numberInWords(value);
};

const remote = (value: boolean | null): string | undefined =>
  value === null ? undefined : value ? 'from afar' : 'on the spot';

/** What a relation of this kind may state; a value that nobody reports is unknown, not 0. */
export const relationFacts = (relation: Relation): readonly Fact[] => {
  switch (relation.kind) {
    case 'OWNS':
      return [
        fact('Share', range(relation.shareMin, relation.shareMax)),
        fact('Votes', range(relation.votingMin, relation.votingMax)),
      ];
    case 'CONTROLS':
      return [fact('Means', relation.means ?? undefined)];
    case 'DIRECTS':
    case 'EMPLOYS':
    case 'PARTY_TO':
      return [fact('Role', relation.role ?? undefined)];
    case 'COVERS':
      return [fact('Servers', count(relation.servers, relation)), fact('GPUs', count(relation.gpus, relation))];
    case 'EQUIPPED_WITH':
      return [fact('GPUs', count(relation.gpus, relation))];
    case 'CARRIES':
      return [fact('Quantity', count(relation.quantity, relation))];
    case 'PAYS':
      return [fact('US dollars', count(relation.amountUsd, relation))];
    case 'USES':
      return [fact('How', remote(relation.remote))];
    case 'LISTS':
      return [fact('List', relation.list ?? undefined)];
    default:
      return [];
  }
};
