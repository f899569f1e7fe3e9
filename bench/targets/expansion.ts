import { drawFrom } from '../../seed/sample/draw.ts';
import { peers } from '../support/peers.ts';
import { numbers } from '../support/world.ts';
import { type Bench, expectSame, inTurn, measured } from './row.ts';

const document = `query ($ids: [ID!]!) { subgraph(ids: $ids, depth: 1, limit: 2000) {
  truncated entities { id kind name } relations { id kind from { id } to { id } }
} }`;
type Answer = { subgraph: { truncated: boolean; entities: { id: string }[]; relations: { id: string }[] } };

/** What lies around a hundred firms; ours has the relations among what it finds, too. */
export const expansionRow = async ({ store, cold, served, world, rounds, seed, size }: Bench): Promise<string[]> => {
  const { of } = drawFrom(seed);
  const firms = world.entities.filter(({ kind }) => kind === 'Firm').map(({ id }) => id);
  const drawn = numbers(20).map(() => [...new Set(numbers(100).map(() => of(firms)))]);
  const beside = async (ids: readonly string[]) => store.read(peers.expansion, { ids });
  for (const ids of drawn) {
    const [{ subgraph }, rows] = [await cold<Answer>(document, { ids }), await beside(ids)];
    const own = new Set(ids);
    const touching = subgraph.relations
      .map(({ id }) => id)
      .filter(id =>
        id
          .split('~')
          .slice(1, 3)
          .some(end => own.has(end)),
      );
    expectSame('expansion', touching.sort(), [...new Set(rows.map(({ relation }) => relation))].sort());
    expectSame(
      'expansion',
      subgraph.entities.map(({ id }) => id).sort(),
      [...new Set([...ids, ...rows.map(({ there }) => there)])].sort(),
    );
    await served(document, { ids });
  }
  const [first, again, other, single] = [inTurn(drawn), inTurn(drawn), inTurn(drawn), inTurn(drawn)];
  return measured(
    'expansion of 100 entities',
    {
      'ours, cold': () => cold(document, { ids: first() }),
      'ours, as served': () => served(document, { ids: again() }),
      'Cypher, one UNWIND': () => beside(other()),
      'Cypher, one by one': async () => {
        for (const id of single()) await beside([id]);
      },
    },
    { rounds, size, most: { 'Cypher, one UNWIND': 2.5, 'Cypher, one by one': 0.05 } },
  );
};
