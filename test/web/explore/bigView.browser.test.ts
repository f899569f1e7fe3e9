import { expect, test } from 'vitest';
import { loadFiles } from '../../../seed/loadFiles.ts';
import { formatAddress, longestRequest, parseAddress } from '../../../web/core/address.ts';
import { addRoots, emptyView } from '../../../web/pages/explore/state/view.ts';
import { formatView, parseView } from '../../../web/pages/explore/state/viewAddress.ts';
import { browserStage } from '../../support/browserStage.ts';
import { openPage } from '../../support/openPage.ts';

const ids = Array.from({ length: 2_000 }, (_, i) => `firm-holding-of-a-long-name-${i}`);

// JSON is YAML.
const caseFile = (name: string, own: readonly string[]): { path: string; text: string } => ({
  path: `${name}.yaml`,
  text: JSON.stringify({
    case: { id: name, title: 'Many', status: 'reported', summary: 'Very many.', jurisdictions: ['MY'] },
    entities: own.map(id => ({ id, kind: 'Firm', name: `Name of ${id}`, headquarters: 'MY' })),
  }),
});

const stage = browserStage(store => {
  const files = [0, 1, 2, 3].map(part => caseFile(`case-${part}`, ids.slice(part * 500, (part + 1) * 500)));
  return loadFiles(store, files, { onFile: () => undefined });
});

const positions = new Map(ids.map((id, i) => [id, { x: (i % 50) * 170, y: Math.floor(i / 50) * 130 }]));
const own = Object.fromEntries(
  Object.entries(formatView({ ...addRoots(emptyView, ids), positions })).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  ),
);

const address = formatAddress({
  page: 'explore',
  own: { ...own, show: 'tables' },
  asOf: '2025-06',
  knownBy: '2025-07',
});

test('a view of 2,000 entities survives a reload, a step, the back button and a link to copy', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url + address);
  const drawn = (words: string) => page.getByText(`${words} shown`).waitFor();
  await drawn('2,000 entities, 0 relations');
  const row = (i: number) => page.getByRole('button', { name: `firm Name of ${ids[i]}`, exact: true });
  await row(7).focus();
  await page.keyboard.press('h');
  await drawn('1,999 entities, 0 relations');
  const before = page.url();
  expect(before.length).toBeGreaterThan(longestRequest * 10);

  const answer = await page.reload();
  expect(answer?.status()).toBe(200);
  await drawn('1,999 entities, 0 relations');
  expect(page.url()).toBe(before);
  const view = parseView(parseAddress(page.url())?.own ?? {}, false);
  expect(view.roots).toEqual(ids);
  expect(view.hidden).toEqual([ids[7]]);
  expect(view.positions).toEqual(positions);

  await row(12).click();
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await panel.getByRole('heading', { name: `Name of ${ids[12]}` }).waitFor();
  expect(parseAddress(page.url())?.selection).toEqual([{ type: 'entity', id: ids[12] }]);
  await page.goBack();
  await panel.waitFor({ state: 'detached' });
  expect(page.url()).toBe(before);
  await page.goForward();
  await panel.waitFor();

  // What the panel hands out is the whole view.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(globalThis, { copied: text }) },
    });
  });
  await row(20).focus();
  await page.keyboard.press('p');
  await panel.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'copied'))).toBe(page.url());
  expect(parseAddress(page.url())?.own?.pinned).toBe(ids[20]);

  // A link to a part of the page leaves the view alone, though it stands behind the # as well.
  await page.getByRole('link', { name: 'Skip to the page' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await drawn('1,999 entities, 0 relations');

  // An address written by hand into the bar is followed, without a reload.
  await page.evaluate(id => {
    location.hash = `#?ids=${id}`;
  }, ids[3]);
  await drawn('1 entity, 0 relations');
  // A busy machine may be asked twice after a reload whether it is ready.
  expect(problems.filter(problem => !problem.includes('503'))).toEqual([]);
  await page.close();
});

test('a view of 2,000 entities is kept in the browser under a name, and opened again', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url + address);
  await page.getByText('2,000 entities, 0 relations shown').waitFor();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByLabel('Name of this view').fill('Two thousand');
  await page.keyboard.press('Enter');
  await page.getByText('“Two thousand” is saved.').waitFor();
  await page.goto(`${stage.site.url}/explore`);
  await page.getByRole('heading', { name: 'Nothing is shown yet' }).waitFor();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('link', { name: 'Two thousand' }).click();
  await page.getByText('2,000 entities, 0 relations shown').waitFor();
  expect(page.url()).toBe(stage.site.url + address);
  expect(problems).toEqual([]);
  await page.close();
});

test('a view that no link can hold is said to be so', async () => {
  const { page } = await openPage(stage.browser, `${stage.site.url}/explore?ids=${ids[0]}&show=tables`);
  await page.getByText('1 entity, 0 relations shown').waitFor();
  const before = page.url();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = `/explore#?ids=firm-holding-of-a-long-name-0&show=tables&note=${'x'.repeat(500_000)}`;
    link.textContent = 'there';
    document.querySelector('.explorer')?.append(link);
    link.click();
  });
  await page.getByRole('alert').getByText('This view is too large for a link').waitFor();
  expect(page.url()).toBe(before);
  await page.close();
});
