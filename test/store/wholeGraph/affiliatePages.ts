import { expect } from 'vitest';
import type { asker } from '../../graphql/ask.ts';

const fields = `totalCount pageInfo { hasNextPage endCursor } nodes {
  firm { id } tier coveredTier coveredBy { id } controlledBy { id } verdict chain { id }
  ${['interest', 'aggregation', 'control'].map(each => `${each} { verdict value { min max } margin accountedFor reasons { text } }`).join(' ')}
}`;
export const question = `query ($parties: [ID!]!, $asOf: PartialDate, $sort: AffiliateSort!, $filter: AffiliateFilter, $after: String) {
  reach(parties: $parties, asOf: $asOf) { affiliates(first: 4, sort: $sort, filter: $filter, after: $after) { ${fields} } }
}`;
type Page = {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  readonly nodes: object[];
};

const inTextOrder = (page: Page): Page =>
  JSON.parse(JSON.stringify(page), (name, value) =>
    name === 'reasons'
      ? value
          .map(({ text }: { text: string }) =>
            text
              .split(/[ ,;.]+/)
              .sort()
              .join(' '),
          )
          .sort()
      : value,
  );

/** All pages of an answer. */
export const pages = async (ask: ReturnType<typeof asker>, variables: object): Promise<readonly Page[]> => {
  const all: Page[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(question, { ...variables, after });
    expect(errors).toEqual([]);
    const { affiliates } = (data as { reach: { affiliates: Page } }).reach;
    // What is as near to the firm as something else stands in the order in which it was read, also within a sentence.
    all.push(inTextOrder(affiliates));
    if (!affiliates.pageInfo.hasNextPage) return all;
    after = affiliates.pageInfo.endCursor;
  }
};
