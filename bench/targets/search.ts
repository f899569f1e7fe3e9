import { type Draw, drawFrom } from '../../seed/sample/draw.ts';
import { peers } from '../support/peers.ts';
import { numbers } from '../support/world.ts';
import { type Bench, inTurn, measured } from './row.ts';

const document = `query ($text: String!) { search(text: $text, first: 20, kinds: [Firm, National]) {
  truncated hits { score entity { id kind name } }
} }`;
type Answer = { search: { hits: { entity: { id: string } }[] } };

/** A letter left out, put in, replaced, or two turned round. */
const mistyped = (name: string, { upTo, of }: Draw): string => {
  const at = 1 + upTo(Math.max(1, (name.split(' ')[0] ?? name).length - 2));
  const letter = of([...'aeiorstln']);
  const [before, here, there, after] = [name.slice(0, at), name[at] ?? '', name[at + 1] ?? '', name.slice(at + 2)];
  return of([
    before + there + after,
    before + letter + here + there + after,
    before + letter + there + after,
    before + there + here + after,
  ]);
};
const lucene = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
    .map(word => `${word}~`)
    .join(' ');

/** Firms by their names as somebody types them, and how many of them are among the first twenty. */
export const searchRows = async ({ store, cold, served, world, rounds, seed, size }: Bench): Promise<string[]> => {
  const draw = drawFrom(seed);
  const firms = world.entities.filter(({ kind }) => kind === 'Firm');
  const core = (name: string): string => name.split(' ').slice(0, 3).join(' ');
  const turned = (name: string): string => name.split(' ').slice(0, 2).toReversed().join(' ');
  const variants = {
    'as it is': core,
    'one error': name => mistyped(core(name), draw),
    'two errors': name => mistyped(mistyped(core(name), draw), draw),
    'words turned round': turned,
    'one error, Ltd added': name => `${mistyped(core(name), draw)} Ltd`,
  } as const satisfies Readonly<Record<string, (name: string) => string>>;
  const beside = async (text: string) => (await store.read(peers.search, { query: lucene(text) })).map(({ id }) => id);
  const ours = async (text: string) =>
    (await cold<Answer>(document, { text })).search.hits.map(({ entity }) => entity.id);
  const all: string[] = [];
  const texts: string[] = [];
  for (const [variant, make] of Object.entries(variants)) {
    const asked = numbers(100).map(() => {
      const firm = draw.of(firms);
      return { id: firm.id, text: make(String(firm.properties.name)) };
    });
    const found = { ours: 0, its: 0 };
    for (const { id, text } of asked) {
      if ((await ours(text)).includes(id)) found.ours += 1;
      if ((await beside(text)).includes(id)) found.its += 1;
      await served(document, { text });
    }
    texts.push(...asked.map(({ text }) => text));
    all.push(`| search, ${variant} | recall among 20: ours ${found.ours} %, full text ${found.its} % | | | no worse |`);
  }
  const [first, again, other] = [inTurn(texts), inTurn(texts), inTurn(texts)];
  const times = await measured(
    'search by name',
    {
      'ours, cold': () => cold(document, { text: first() }),
      'ours, as served': () => served(document, { text: again() }),
      'full text ~': () => beside(other()),
    },
    { rounds: rounds * 2, size, most: 1.5 },
  );
  return [...all, ...times];
};
