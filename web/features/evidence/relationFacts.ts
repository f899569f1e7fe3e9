import { numberInWords, shareInWords } from '../../../domain/words.ts';
import { notReported } from '../../core/words.ts';
import type { RelationEvidenceQuery } from '../../generated/operations.ts';

type Relation = NonNullable<RelationEvidenceQuery['relation']>;
type Fact = { readonly label: string; readonly text: string; readonly known: boolean };

const fact = (label: string, text: string | undefined): Fact => ({
  label,
  text: text ?? notReported,
  known: text !== undefined,
});

const share = (words: string | undefined, { approximate, bound }: Relation): string | undefined =>
  words && (bound === null && approximate ? `about ${words}` : words);

const count = (value: number | null, { approximate, bound }: Relation): string | undefined => {
  if (value === null) return undefined;
  const how = bound === 'AT_LEAST' ? 'at least ' : bound === 'AT_MOST' ? 'at most ' : approximate ? 'about ' : '';
  return how + numberInWords(value);
};

const sharesOf = (relation: Relation): string | undefined =>
  shareInWords({
    ...{ min: relation.shareMin, max: relation.shareMax },
    ...{ minExclusive: relation.shareMinExclusive, maxExclusive: relation.shareMaxExclusive },
  });

const votesOf = (relation: Relation): string | undefined =>
  shareInWords({
    ...{ min: relation.votingMin, max: relation.votingMax },
    ...{ minExclusive: relation.votingMinExclusive, maxExclusive: relation.votingMaxExclusive },
  });

const remote = (value: boolean | null): string | undefined =>
  value === null ? undefined : value ? 'from afar' : 'on the spot';

/** What a relation of this kind may state; a value that nobody reports is unknown, not 0. */
export const relationFacts = (relation: Relation): readonly Fact[] => {
  switch (relation.kind) {
    case 'OWNS':
      return [fact('Share', share(sharesOf(relation), relation)), fact('Votes', share(votesOf(relation), relation))];
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
