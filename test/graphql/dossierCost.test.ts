import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../server/graphql/cost.ts';
import { limits } from '../../server/graphql/limits.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import * as operations from '../../web/generated/operations.ts';

const schema = makeSchema(false);
const costs = (document: { toString: () => string }, variableValues: Readonly<Record<string, unknown>>) =>
  costOf({ schema, document: parse(document.toString()), variableValues });

// With the page sizes that the page asks for.
test.each([
  ['its first lines', operations.DossierDocument, { id: 'a' }],
  ['a party', operations.PartyDossierDocument, { id: 'a', first: 200 }],
  ['hardware', operations.HardwareDossierDocument, { id: 'a', first: 10 }],
  ['owners', operations.OwnershipChartDocument, { firm: 'a', first: 60 }],
  ['leases', operations.LetsOutDocument, { id: 'a' }],
  ['routes', operations.RoutesDocument, { id: 'a', first: 50 }],
  ['claims', operations.DossierClaimsDocument, { id: 'a', first: 200 }],
  ['relations', operations.DossierRelationsDocument, { id: 'a', first: 500 }],
  ['denials', operations.DenialsDocument, { id: 'a', first: 20 }],
  ['properties', operations.PropertiesDocument, { id: 'a' }],
  ['verdicts of two days', operations.VerdictsSinceDocument, { id: 'a', since: '2025' }],
  ['access of two days', operations.AccessSinceDocument, { id: 'a', before: {}, after: {} }],
  ['similar names', operations.SimilarNamesDocument, { party: 'a', first: 20 }],
])('what the dossier asks of %s is a light question', (_what, document, variables) => {
  const { objects, reads } = costs(document, variables);
  expect(objects).toBeLessThan(limits.light);
  expect(reads).toBeLessThanOrEqual(limits.reads / 2);
});

test('paths among many cost more reads than a path, and lists that are read for all firms at once none of their own', () => {
  const document = '{ a: pathsAmong(entities: ["a", "b"]) { truncated } }';
  expect(costs(document, {}).reads).toBeGreaterThan(costs('{ paths(from: "a", to: "b") { truncated } }', {}).reads);
  const screened = (fields: string): number => costs(`{ screen(ids: ["a"]) { rows { asked ${fields} } } }`, {}).reads;
  expect(screened('listings { id }')).toBe(screened(''));
});
