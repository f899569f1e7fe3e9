import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { entityKinds } from '../../domain/vocabulary/entities.ts';
import type { EntityKind } from '../../domain/vocabulary/kinds.ts';
import { browserStage } from '../support/browserStage.ts';
import { openPage } from '../support/openPage.ts';

const stage = browserStage();

const parties = (page: Page) => page.locator('.chain-list > li .entity-name.restricted');

test('find who is behind this fleet', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  await page.getByRole('combobox', { name: /^Search/ }).fill('300 rented servers');
  await page.getByRole('option', { name: /About 300 rented servers/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /About 300 rented servers/ }).waitFor();
  await page.getByRole('link', { name: 'Access chains' }).click();
  await parties(page).first().waitFor();
  const names = new Set((await parties(page).allTextContents()).map(name => name.trim()));
  // Those on the spot, and the firm behind them.
  for (const name of ['Engineer 1 of 4', 'Engineer 4 of 4', 'Chinese AI developer (unnamed)'])
    expect([...names].some(found => found.includes(name))).toBe(true);
  expect(names.size).toBe(5);
  expect(problems).toEqual([]);
  await page.close();
});

test('what did we know on 1 May 2025: of the founding case nothing; two months later six chains, by what was published and what rows declare', async () => {
  const { page, problems } = await openPage(
    stage.browser,
    `${stage.site.url}/chains?target=fleet-my-300&asOf=2025-05-01`,
  );
  await parties(page).first().waitFor();
  const known = page.getByRole('textbox', { name: /^Known as of/ });
  await known.fill('2025-05-01');
  await known.press('Enter');
  await page
    .getByText(/^No reported chain leads from/)
    .first()
    .waitFor();
  expect(await parties(page).count()).toBe(0);
  await page.getByText('Nobody is reported to own, lease, operate or use it at these dates.').waitFor();
  await known.fill('2025-06-30');
  await known.press('Enter');
  const answer = page.locator('article.chains');
  await answer
    .getByText(/^6 chains lead from .* to 5 restricted parties;/)
    .first()
    .waitFor();
  for (const name of await parties(page).allTextContents())
    expect(name).toMatch(/Chinese AI developer \(unnamed\)|Engineer \d of 4/);
  expect(new URL(page.url()).searchParams.get('knownBy')).toBe('2025-06-30');
  await page.getByRole('button', { name: 'Known as of: back to today' }).click();
  await answer
    .getByText(/^6 chains lead from .* to 5 restricted parties;/)
    .first()
    .waitFor();
  await answer.getByText('using all sources, undated ones included').waitFor();
  // A source without a date counts from the day by which it had been read, and the answer is the same.
  await known.fill('2026-11-24');
  await known.press('Enter');
  await answer.getByText('using only sources published on or before 2026-11-24').waitFor();
  await answer
    .getByText(/^6 chains lead from .* to 5 restricted parties;/)
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

const explorer = '/explore?ids=my-suitcases,fleet-my-300,firm-cn-unnamed-ai,firm-sg-unnamed-sub,lease-my-300';
const cells = (page: Page, table: string, column: number): Promise<string[]> =>
  page.getByRole('table', { name: table }).locator(`tbody tr > :nth-child(${column})`).allTextContents();
/** Names of entities, whole where the page shows a short one. */
const names = (page: Page, table: string, column: number): Promise<string[]> =>
  page
    .getByRole('table', { name: table })
    .locator(`tbody tr > :nth-child(${column})`)
    .evaluateAll(found =>
      found.map(cell => {
        const icon = cell.querySelector('.kind-icon')?.textContent ?? '';
        const whole = [...cell.querySelectorAll<HTMLElement>('span[title]')].find(({ className }) => className === '');
        return whole === undefined ? (cell.textContent ?? '') : `${icon} ${whole.title}`;
      }),
    );
const sorted = (texts: readonly string[]): string[] => texts.map(text => text.trim()).sort();

test('export the evidence: the files say what is drawn, with the claims and sources behind it', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}${explorer}&show=both&asOf=2025-06-13`);
  await page.getByText('5 entities, 4 relations shown').waitFor();
  const file = async (name: RegExp): Promise<string> => {
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  const rows = (text: string) =>
    Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

  const entities = rows(await file(/^Entities \(CSV\)/));
  expect(entities.length).toBeGreaterThan(3);
  expect(sorted(entities.map(({ kind, name }) => `${entityKinds[kind as EntityKind].noun[0]} ${name}`))).toEqual(
    sorted(await names(page, 'Entities of the graph', 1)),
  );

  const relations = rows(await file(/^Relations \(CSV\)/));
  await page.getByRole('tab', { name: /Relations/ }).click();
  const read = [names, cells, names].map((columnOf, i) => columnOf(page, 'Relations of the graph', i + 1));
  const drawn = await Promise.all(read);
  expect(relations.length).toBeGreaterThan(2);
  expect(sorted(relations.map(({ fromName, text, toName }) => `${fromName} ${text} ${toName}`))).toEqual(
    sorted((drawn[0] ?? []).map((from, row) => `${from.trim()} ${drawn[1]?.[row]?.trim()} ${drawn[2]?.[row]?.trim()}`)),
  );

  const record = JSON.parse(await file(/^All with claims and sources \(JSON\)/)) as {
    question: { address: string; knownBy: { date: string } };
    entities: { id: string }[];
    relations: { id: string; claims: unknown[]; sources: { url: string | null }[] }[];
  };
  expect(record.question).toMatchObject({ asOf: { date: '2025-06-13', chosen: true }, knownBy: { chosen: false } });
  // No day of knowledge was chosen: the link in the file has the one of today.
  const asked = (address: string) => Object.fromEntries(new URL(address).searchParams);
  expect(asked(record.question.address)).toEqual({ ...asked(page.url()), knownBy: record.question.knownBy.date });
  expect(sorted(record.entities.map(({ id }) => id))).toEqual(sorted(entities.map(({ id = '' }) => id)));
  expect(sorted(record.relations.map(({ id }) => id))).toEqual(sorted(relations.map(({ id = '' }) => id)));
  for (const { claims, sources } of record.relations) {
    expect(claims.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
  }
  expect(problems).toEqual([]);
  await page.close();
});

test('undo: step by step back to where one began, and forward again', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}${explorer}&show=tables&asOf=2025-06-13`);
  const status = page.getByText(/\d+ entit(y|ies), \d+ relations? shown/);
  await page.getByText('5 entities, 4 relations shown').waitFor();
  const seen = [await status.textContent()];
  const then = async (act: () => Promise<unknown>): Promise<void> => {
    await act();
    await expect.poll(() => status.textContent()).not.toBe(seen.at(-1));
    seen.push(await status.textContent());
  };
  const press = (row: RegExp, key: string) => async (): Promise<void> => {
    await page.getByRole('row', { name: row }).getByRole('button').first().focus();
    await page.keyboard.press(key);
  };
  await then(press(/^(?!.*Use of).*Singapore subsidiary/, 'h'));
  await then(press(/^.*About 300 rented servers/, 'e'));
  await then(press(/^.*Engineer 2 of 4/, 'h'));
  expect(new Set(seen).size).toBe(4);
  for (const former of seen.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => status.textContent()).toBe(former);
  }
  for (const later of seen.slice(1)) {
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => status.textContent()).toBe(later);
  }
  expect(problems).toEqual([]);
  await page.close();
});
