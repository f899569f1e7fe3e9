import { adjacencyQueries } from '../../server/store/adjacency/adjacencyQueries.ts';
import { auditQueries } from '../../server/store/auditQueries.ts';
import { copyQueries } from '../../server/store/copyQueries.ts';
import { dataSetQueries } from '../../server/store/dataSetQueries.ts';
import { decisionQueries } from '../../server/store/decisionQueries.ts';
import { exportQueries } from '../../server/store/exportQueries.ts';
import { keepingQueries } from '../../server/store/keepingQueries.ts';
import { cypherFiles, loadCypher } from '../../server/store/loadCypher.ts';
import { nameQueries } from '../../server/store/nameQueries.ts';
import { queries } from '../../server/store/queries.ts';
import type { Query } from '../../server/store/query.ts';
import { reachQueries } from '../../server/store/reachQueries.ts';
import { revisionQueries } from '../../server/store/revisionQueries.ts';
import { schemaQueries } from '../../server/store/schemaQueries.ts';
import { wholeQueries } from '../../server/store/wholeGraph/wholeQueries.ts';
import { writes } from '../../server/store/writes.ts';

export type Row = Query<Record<string, unknown>, Record<string, unknown>>;

/** Every row of the store. */
export const rows: readonly Row[] = [
  ...[
    queries,
    nameQueries,
    reachQueries,
    wholeQueries,
    adjacencyQueries,
    decisionQueries,
    auditQueries,
    dataSetQueries,
    exportQueries,
    copyQueries,
    keepingQueries,
    revisionQueries,
    writes,
    schemaQueries,
  ].flatMap(Object.values),
] as unknown as readonly Row[];
export const files = [...cypherFiles('read'), ...cypherFiles('write')];
export const schemaFiles = cypherFiles('schema');

/** Comment lines at the top of a file: what it does, then `@param name – what it is` for each parameter. */
export const headerOf = (file: string) => {
  const lines = loadCypher(file).split('\n');
  const comments = lines.slice(
    0,
    lines.findIndex(line => !line.startsWith('//')),
  );
  const isParam = (line: string): boolean => line.startsWith('// @param ');
  return {
    description: comments.filter(line => !isParam(line)).map(line => line.slice(3)),
    params: comments.filter(isParam).map(line => /^\/\/ @param (\w+) – \S/.exec(line)?.[1] ?? `unreadable: ${line}`),
  };
};

const withoutComments = (text: string): string => text.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/'[^'\n]*'/g, "''");
export const statementOf = (file: string): string => withoutComments(loadCypher(file));

/** Names after a dollar sign; `$(…)` is no parameter. */
export const paramsUsed = (file: string): string[] => [
  ...new Set([...statementOf(file).matchAll(/\$(\w+)/g)].map(match => match[1] ?? '')),
];
