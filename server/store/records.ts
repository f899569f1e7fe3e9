import type { Result, ResultSummary } from 'neo4j-driver';

export type Row = { readonly toObject: () => object };

/**
 * All that a statement returns. A transaction keeps its results until it ends, a result that is awaited keeps its records,
 * and one that is subscribed to keeps its observer: an export would hold all that it ever read. So the records stand where
 * none of these leads to once they are given out.
 */
export const recordsOf = async (
  result: Result,
): Promise<{ readonly records: readonly Row[]; readonly summary: ResultSummary }> => {
  let records: Row[] = [];
  const summary = await new Promise<ResultSummary>((resolve, reject) => {
    result.subscribe({
      onNext: record => {
        records.push(record);
      },
      onCompleted: resolve,
      onError: reject,
    });
  });
  const all = records;
  records = [];
  return { records: all, summary };
};
