import { expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { formatAddress } from '../../web/core/address.ts';
import { emptyView, type View } from '../../web/pages/explore/state/view.ts';
import { formatView } from '../../web/pages/explore/state/viewAddress.ts';
import { browserStage } from '../support/browserStage.ts';
import { type Drawn, drawnAtRest, drawnOn } from '../support/drawnOn.ts';
import { framesDuring, frameWords, pan, type Spot, zoom } from '../support/frames.ts';
import { type GreatEntity, greatGraph } from '../support/greatGraph.ts';
import { openPage } from '../support/openPage.ts';

const { entities, relations } = greatGraph(2_000, 4_000);
/** Stands at the upper right of the picture, and about its middle once it is panned to the lower left. */
const shown = entities[540] as GreatEntity;

// JSON is YAML.
const sources = JSON.stringify({
  sources: [
    {
      ...{ id: 's-register', title: 'A register', publisher: 'A registrar', kind: 'register' },
      ...{ published: '2025-01-01', datePrecision: 'day' },
    },
  ],
});
const parts = 8;
const part = <Item>(items: readonly Item[], index: number): readonly Item[] =>
  items.slice((index * items.length) / parts, ((index + 1) * items.length) / parts);
const seat = ({ kind, country }: GreatEntity): object => {
  if (kind === 'National') return { citizenship: [country] };
  return kind === 'Firm' ? { headquarters: country } : kind === 'DataCenter' ? { country } : {};
};
const caseFile = (id: string, content: object): string =>
  JSON.stringify({
    case: { id, title: 'Many', status: 'reported', summary: 'Very many.', jurisdictions: ['CN'] },
    ...content,
  });
/** A file is one transaction, which must not outgrow its memory. */
const caseFiles = Array.from({ length: parts }, (_, index) => [
  caseFile(`entities-${index}`, {
    entities: part(entities, index).map(entity => ({
      ...{ id: entity.id, kind: entity.kind, name: entity.name, ...seat(entity) },
    })),
  }),
  caseFile(`relations-${index}`, {
    claims: part(relations, index).map(({ from, to, share }) => ({
      ...{ id: `cl-${from}-${to}`, status: share % 5 === 0 ? 'alleged' : 'reported', statement: `${from} owns ${to}.` },
      ...{ source: 's-register', relation: { kind: 'OWNS', from, to, shareMin: share, shareMax: share } },
    })),
  }),
]).flat();

const stage = browserStage(store => {
  const files = [sources, ...caseFiles].map((text, i) => ({ path: `${i}.yaml`, text }));
  return loadFiles(store, files, { onFile: () => undefined });
});

const side = 50;
/** In rows, so that no layout has to run: arranging so many takes longer than all the rest. */
const places = new Map(entities.map(({ id }, i) => [id, { x: (i % side) * 170, y: Math.floor(i / side) * 130 }]));

const addressOf = (view: View): string => {
  const parameters = Object.entries(formatView(view)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return formatAddress({ page: 'explore', own: Object.fromEntries(parameters), asOf: '2025-06-01' });
};

const spotOf = ({ at }: Drawn): Spot => at[shown.id] ?? { x: 0, y: 0 };

test('2,000 entities and 4,000 relations are panned and zoomed on the explorer page; its frame times are printed', async () => {
  const { page, problems } = await openPage(
    stage.browser,
    stage.site.url + addressOf({ ...emptyView, roots: entities.map(({ id }) => id), positions: places }),
  );
  await page.getByText('2,000 entities, 4,000 relations shown').waitFor();
  const start = await drawnAtRest(page);
  expect(start).toMatchObject({ nodes: 2_000, edges: 4_000 });

  const measured = async (name: string, move: () => Promise<void>) => {
    const before = await page.screenshot();
    const frames = await framesDuring(page, move);
    console.error(`${name.padEnd(9)} ${frameWords(frames)}`);
    expect(frames.length).toBeGreaterThan(5);
    expect((await page.screenshot()).equals(before)).toBe(false);
    return drawnOn(page);
  };
  const panned = await measured('pan', () => pan(page, { x: start.box.right - 5, y: start.box.top + 5 }));
  expect(panned.pan.x - start.pan.x).toBeCloseTo(-360, 0);
  expect(panned.pan.y - start.pan.y).toBeCloseTo(270, 0);
  expect(panned.zoom).toBe(start.zoom);
  const near = await measured('zoom in', () => zoom(page, spotOf(panned), 30));
  expect(near.zoom).toBeGreaterThan(1.5 * start.zoom);
  const far = await measured('zoom out', () => zoom(page, spotOf(near), -30));
  expect(far.zoom).toBeLessThan(near.zoom / 1.5);

  const { x, y } = spotOf(far);
  await page.mouse.click(x, y);
  await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { name: shown.name }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});
