import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asks } from '../../support/asks.ts';
import { browserStage } from '../../support/browserStage.ts';
import { newPage } from '../../support/newPage.ts';
import { violations } from '../../support/openPage.ts';

const stage = browserStage();

const open = async (query: string, colorScheme: 'light' | 'dark' = 'light', width = 1280): Promise<Page> => {
  const page = await newPage(stage.browser, { viewport: { width, height: 900 }, colorScheme });
  await page.goto(`${stage.site.url}/explore${query}`);
  return page;
};

const developer = 'firm-cn-unnamed-ai';
const status = (page: Page) => page.locator('.status-line');
const drawn = (page: Page, words: string) => status(page).getByText(`${words} shown`).waitFor();
/** Where the nodes stand, as the address says it. */
const places = (page: Page): string => new URL(page.url()).searchParams.get('at') ?? '';

describe('the explorer', () => {
  test('expands by kind with the number beforehand, moves no old node, and takes it back', async () => {
    const page = await open(`?ids=${developer}&asOf=2025-06-13&entity=${developer}`);
    await drawn(page, '1 entity, 0 relations');
    await page.waitForURL(/at=/);
    const before = places(page);
    await page.getByRole('button', { name: 'Employs +4' }).click();
    await drawn(page, '5 entities, 4 relations');
    await page.waitForURL(url => (url.searchParams.get('at') ?? '').split('!').filter(Boolean).length === 5);
    const after = places(page);
    expect(after.startsWith(`${before}!`)).toBe(true);
    await page.keyboard.press('Control+z');
    await drawn(page, '1 entity, 0 relations');
    expect(places(page)).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    await drawn(page, '5 entities, 4 relations');
    await page.reload();
    await drawn(page, '5 entities, 4 relations');
    expect(places(page)).toBe(after);
    await page.close();
  });

  test('adds what it was asked to expand once, and only where that is still drawn', async () => {
    const page = await open(`?ids=${developer},lease-my-300&asOf=2025-06-13&entity=${developer}`);
    await drawn(page, '2 entities, 1 relation');
    const held: (() => void)[] = [];
    await page.route('**/graphql*', async route => {
      if (asks(route.request(), 'Expansion')) await new Promise<void>(go => held.push(go));
      await route.continue();
    });
    const asked = async (what: number): Promise<void> => {
      while (held.length < what) await page.waitForTimeout(20);
    };
    const release = (): void => {
      for (const go of held.splice(0)) go();
    };
    const picture = page.getByRole('application');
    await picture.focus();
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await asked(3);
    expect(held).toHaveLength(3);
    await page.keyboard.press('h');
    await drawn(page, '1 entity, 0 relations');
    release();
    await status(page).getByText('is no longer drawn, so nothing was added').waitFor();
    await page.keyboard.press('Control+z');
    await drawn(page, '2 entities, 1 relation');
    await page.keyboard.press('e');
    await asked(3);
    await page.getByRole('link', { name: 'Rules' }).click();
    let answered = 0;
    page.on('requestfinished', request => {
      if (asks(request, 'Expansion')) answered += 1;
    });
    release();
    while (answered < 3) await page.waitForTimeout(20);
    await page.getByRole('heading', { name: /Export-control rules/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await drawn(page, '2 entities, 1 relation');
    await page.close();
  });

  test('expanding brings back what was hidden', async () => {
    const page = await open(`?ids=${developer},nat-cn-eng-1&asOf=2025-06-13&entity=${developer}&hidden=nat-cn-eng-1`);
    await drawn(page, '1 entity, 0 relations');
    await page.getByRole('button', { name: 'Employs +4' }).click();
    await drawn(page, '5 entities, 4 relations');
    await page.close();
  });

  test('on a phone its bar takes two rows, also while it says what was found', async () => {
    const page = await open(`?ids=${developer},nat-cn-eng-1`, 'light', 390);
    await drawn(page, '2 entities, 1 relation');
    const bar = page.locator('.explorer-bar');
    const height = (await bar.boundingBox())?.height;
    expect(height).toBeLessThan(90);
    await page.getByRole('searchbox', { name: 'Find in the graph' }).fill('e');
    await bar.getByText('2 found').waitFor();
    expect((await bar.boundingBox())?.height).toBe(height);
    await page.close();
  });

  test('can be used by the keyboard alone, in the picture and in the tables', async () => {
    const page = await open(`?ids=${developer}&show=both&asOf=2025-06-13`);
    await drawn(page, '1 entity, 0 relations');
    const picture = page.getByRole('application');
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/entity=firm-cn-unnamed-ai/);
    await picture.focus();
    await page.keyboard.press('e');
    await drawn(page, '8 entities, 7 relations');
    const row = page.getByRole('row', { name: /Engineer 1 of 4/ });
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/entity=nat-cn-eng-1/);
    expect(await row.getAttribute('aria-selected')).toBe('true');
    await row.getByRole('button').focus();
    await page.keyboard.press('h');
    await drawn(page, '7 entities, 6 relations');
    await page.getByRole('button', { name: '1 hidden: show' }).click();
    await drawn(page, '8 entities, 7 relations');
    await page.close();
  });

  test('leaves kinds out by its legend, and says how many', async () => {
    const page = await open(
      '?ids=firm-cn-unnamed-ai,nat-cn-eng-1,nat-cn-eng-2,nat-cn-eng-3,nat-cn-eng-4&asOf=2025-06-13',
    );
    await drawn(page, '5 entities, 4 relations');
    await page.getByRole('button', { name: 'persons 4' }).click();
    await drawn(page, '1 entity, 0 relations');
    await status(page).getByText('4 entities and 4 relations filtered out').click();
    await drawn(page, '5 entities, 4 relations');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('combobox', { name: 'Grouping' }).selectOption('Group alike persons');
    await page.getByText('5 entities, 4 relations shown as 2 nodes and 1 line').waitFor();
    await page.close();
  });

  test('fades what did not hold, and lists the paths over what is drawn', async () => {
    const page = await open(
      '?ids=fleet-my-300,nat-cn-eng-1,firm-cn-unnamed-ai&asOf=2024-01&show=tables&entity=fleet-my-300&entity=firm-cn-unnamed-ai',
    );
    await page.getByRole('tab', { name: /Relations/ }).click();
    const uses = page.getByRole('row', { name: /Engineer 1 of 4 uses/ });
    expect(await uses.locator('td').last().textContent()).toBe('no');
    await page.getByRole('button', { name: 'Paths between' }).click();
    await page.getByText(/^No path of at most 8 steps .*, as of 2024-01\.$/).waitFor();
    await page.getByRole('button', { name: 'What is shown' }).click();
    await page.getByText('1 path, as of 2024-01').waitFor();
    const path = page.getByRole('region', { name: 'Paths' }).getByRole('listitem');
    expect(await path.textContent()).toMatch(/2 steps.*Engineer 1 of 4/);
    await page.close();
  });

  test('writes one file that shows the claims offline', async () => {
    const page = await open('?ids=firm-cn-unnamed-ai,firm-sg-unnamed-sub&asOf=2025-06-13');
    await drawn(page, '2 entities, 1 relation');
    await page.getByText('Export', { exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Interactive page/ }).click();
    const path = join(mkdtempSync(join(tmpdir(), 'throughline-')), 'picture.html');
    expect((await download).suggestedFilename()).toBe(
      'suitcases-of-hard-drives-a-chinese-ai-developer-trains-in-ma-2025-06-13.html',
    );
    await (await download).saveAs(path);
    const offline = await newPage(stage.browser);
    const requests: string[] = [];
    offline.on('request', request => requests.push(request.url()));
    await offline.goto(pathToFileURL(path).href);
    await offline.getByRole('button', { name: /^Singapore subsidiary/ }).click();
    expect(await offline.locator('#detail').textContent()).toMatch(/controls .*reported/su);
    await offline.getByText(/^As of 2025-06-13\. Known as of .*no date was chosen.*Data revision/).waitFor();
    await offline.getByText(/works only where the server/).waitFor();
    expect(await offline.getByRole('list', { name: 'Legend' }).textContent()).toContain('firm');
    // Words begin at the size that they are written in.
    const height = await offline
      .locator('.node text tspan')
      .first()
      .evaluate(text => text.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(11);
    const paper = (): Promise<string> => offline.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await offline.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(20, 23, 26)');
    expect(await offline.evaluate("getComputedStyle(document.querySelector('.node > text')).fill")).toBe(
      'rgb(233, 236, 239)',
    );
    expect(requests).toHaveLength(1);
    await offline.close();
    await page.close();
  });

  test('an entity that is not there can be left out', async () => {
    const page = await open('?ids=fleet-my-300,firm-nowhere');
    await page.getByRole('button', { name: 'Leave out firm-nowhere' }).click();
    await drawn(page, '1 entity, 0 relations');
    await page.close();
  });

  test.each([
    ['nothing drawn', '', 'light', 1280],
    ['picture and tables', `?ids=my-suitcases,${developer}&show=both&entity=${developer}`, 'light', 1280],
    ['dark', `?ids=my-suitcases,${developer}&show=both`, 'dark', 1280],
    ['narrow', `?ids=my-suitcases,${developer}`, 'light', 390],
    ['an unknown id', '?ids=firm-nowhere', 'dark', 390],
  ] as const)('axe finds nothing: %s', async (_state, query, scheme, width) => {
    const page = await open(query, scheme, width);
    await page.locator('.status-line, .start li, .trouble .button').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
