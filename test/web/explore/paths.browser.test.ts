import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../web/core/address.ts';
import { asks } from '../../support/asks.ts';
import { browserStage } from '../../support/browserStage.ts';
import { openPage } from '../../support/openPage.ts';

const stage = browserStage();

const fleet = 'fleet-my-300';
const developer = 'firm-cn-unnamed-ai';
const open = (query: string, look = {}) => openPage(stage.browser, `${stage.site.url}/explore${query}`, look);
const drawn = (page: Page, words: string) => page.getByText(`${words} shown`).waitFor();
const happened = (page: Page, words: string) => page.locator('.happened').getByText(words, { exact: true }).waitFor();
const here = (page: Page) => parseAddress(page.url());
const undo = (page: Page) => page.keyboard.press('Control+z');

describe('paths', () => {
  const question = `?ids=${fleet},${developer}&asOf=2025-06-13&entity=${fleet}&entity=${developer}`;
  const panel = (page: Page) => page.getByRole('region', { name: 'Paths' });
  const paths = (page: Page) => panel(page).getByRole('listitem');

  test('over everything recorded, by chosen kinds: one is drawn in a step, each of its steps shows its evidence', async () => {
    const { page, problems } = await open(question);
    await drawn(page, '2 entities, 0 relations');
    await page.getByRole('button', { name: 'Paths between' }).click();
    await panel(page).getByText('5 paths, as of 2025-06-13; there may be more').waitFor();
    await panel(page).getByLabel('At most so many paths').fill('20');
    await page.keyboard.press('Enter');
    await expect.poll(() => paths(page).count()).toBeGreaterThan(5);

    await panel(page).getByText('12 of 22 kinds of relation').click();
    for (const kind of ['Lessee under', 'Covers']) await panel(page).getByRole('button', { name: kind }).click();
    await page.keyboard.press('Escape');
    await panel(page).getByText('10 of 22 kinds of relation').waitFor();
    await panel(page).getByText('4 paths, as of 2025-06-13', { exact: true }).waitFor();
    const first = page.getByRole('button', { name: /^Path 1: 2 steps adds 1 node/ });
    // From one end to the other, in the order in which it runs.
    expect(await paths(page).first().textContent()).toMatch(/About 300 .*Engineer 1 of 4.*Chinese AI developer/su);
    await first.click();
    await drawn(page, '3 entities, 2 relations');
    expect(here(page)?.own?.marked?.split(',').slice(0, 3)).toEqual([fleet, 'nat-cn-eng-1', developer]);
    await panel(page)
      .getByRole('button', { name: /uses .*evidence/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Evidence' }).getByText('Claims behind it').waitFor();

    // The address holds the question, the choice and the mark.
    await page.reload();
    await panel(page).getByText('4 paths, as of 2025-06-13').waitFor();
    await drawn(page, '3 entities, 2 relations');
    expect(await paths(page).first().getByRole('button').first().getAttribute('aria-pressed')).toBe('true');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('what is missing of one is drawn in one step; none, and what is drawn alone, are said', async () => {
    const { page } = await open(`${question}&paths=${fleet},${developer},5,store`);
    await page.getByRole('button', { name: /^Path 1: 2 steps adds 1 node/ }).click();
    await drawn(page, '3 entities, 2 relations');
    await undo(page);
    await happened(page, 'Undone: highlight a path.');
    await drawn(page, '2 entities, 0 relations');
    await panel(page).getByRole('button', { name: 'What is shown' }).click();
    await panel(page)
      .getByText(/^No path by these kinds of relation between .* is drawn\.$/)
      .waitFor();
    await page.goto(`${stage.site.url}/explore${question}&paths=${fleet},${developer},5,store&pathKinds=PAYS`);
    await panel(page)
      .getByText(
        /^No path of at most 8 steps by these kinds of relation leads between About 300 .*, as of 2025-06-13\.$/,
      )
      .waitFor();
    await panel(page)
      .getByText(/^Relations of all kinds would find a path of 2 steps: /)
      .waitFor();
    await panel(page).getByRole('button', { name: 'Take all kinds' }).click();
    await panel(page).getByText('22 of 22 kinds of relation').waitFor();
    await paths(page).first().waitFor();
    await page.goto(`${stage.site.url}/explore${question}&paths=${fleet},${developer},nat-cn-eng-1,1,store`);
    await panel(page)
      .getByRole('heading', { name: /^Paths among .*, .* and / })
      .waitFor();
    await panel(page).getByText('3 paths, as of 2025-06-13; there may be more').waitFor();
    await page.goto(`${stage.site.url}/explore${question}&paths=${fleet},firm-nowhere,5,store`);
    await panel(page).getByText('no entity has this id').waitFor();
    await panel(page).getByRole('button', { name: 'Retry' }).waitFor();
    await panel(page).getByRole('button', { name: 'Close the paths' }).click();
    await panel(page).waitFor({ state: 'detached' });
    await page.close();
  });
});

test('paths that the server found in a part only, and a server that fails, are said; retry asks again', async () => {
  const { page } = await openPage(stage.browser, stage.site.url);
  let answers: 'cut' | 'none' = 'none';
  await page.route('**/graphql*', async route => {
    if (!asks(route.request(), 'PathsAmong')) return route.continue();
    if (answers === 'none') return route.abort();
    const response = await route.fetch();
    const body = (await response.text()).replace('"truncated":false', '"truncated":true');
    await route.fulfill({ response, body });
  });
  await page.goto(`${stage.site.url}/explore?ids=${fleet}&asOf=2025-06-13&paths=${fleet},${developer},5,store`);
  const panel = page.getByRole('region', { name: 'Paths' });
  await panel.getByRole('heading', { name: 'No connection to the server' }).waitFor();
  answers = 'cut';
  await panel.getByRole('button', { name: 'Retry' }).click();
  await panel.getByText('5 paths').waitFor();
  await panel.getByText('There are more relations on the way than one search reads').waitFor();
  await page.close();
});
