import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importerOf, token } from '../imports/importing.ts';
import { browserStage } from '../support/browserStage.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { type Look, openPage, violations } from '../support/openPage.ts';
import { type Site, startSite } from '../support/site.ts';

const stage = browserStage();
let site: Site;
let imports: ReturnType<typeof importerOf>;

beforeAll(async () => {
  imports = importerOf(neo4jOfLane());
  site = await startSite(stage.store, { token, importer: imports.importer });
});
beforeEach(async () => {
  const left = imports.importer.current();
  if (left) await imports.importer.discard(left.id);
});
afterAll(async () => {
  imports.importer.close();
  await site.close();
  rmSync(imports.folder, { recursive: true, force: true });
});

const sample = (name: string): string => fileURLToPath(new URL(`../dataSets/samples/${name}`, import.meta.url));
const opened = async (look: Look = {}) => {
  const watched = await openPage(stage.browser, `${site.url}/import`, look);
  await watched.page.getByLabel('Token of the server').fill(token);
  await watched.page.getByLabel('Token of the server').press('Enter');
  await watched.page.getByText('Drop a file here').waitFor();
  return watched;
};
const sound = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  expect(await page.locator('#main').evaluate(main => main.scrollWidth - main.clientWidth)).toBe(0);
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('a server without a token says what to do, and shows what is loaded', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/import`);
  await page.getByText('npm run tokens -- add NAME --role editor').waitFor();
  await page.getByText('No list or register is loaded.').waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});

test('a list that is recognised is seen, tried, imported, found, and taken back after a confirmation', async () => {
  const { page, problems } = await opened();
  await sound(page);
  await page.locator('input[type=file]').setInputFiles(sample('csl.csv'));
  await page.getByText('Recognised as US Consolidated Screening List.').waitFor();
  await page.getByRole('row', { name: /Yunshan Compute.*lists \(on the Entity List, from 1 June 2025\)/ }).waitFor();
  await page.getByRole('row', { name: /Left out: natural persons, whose names are not kept/ }).waitFor();
  // Nothing is imported before it was tried.
  expect(await button(page, /^Import \d/).count()).toBe(0);
  await button(page, 'Check all rows').click();
  await page.getByText('Would load: 2 rows = 1 loaded + 0 merged with recorded parties + 1 left out').waitFor();
  await sound(page);
  await page.getByText('No list or register is loaded.').waitFor();
  await button(page, 'Import 1 row').click();
  await page.getByText('csl.csv is imported.').waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('csl.csv is imported.');
  await page.getByText(/^edition of .*: 2 rows, 1 taken$/).waitFor();
  await sound(page);

  await page.getByRole('link', { name: 'Yunshan Compute Co., Ltd.' }).click();
  await page.getByRole('heading', { level: 1, name: 'Yunshan Compute Co., Ltd.' }).waitFor();
  await page.goBack();
  // The page goes on where it was.
  await button(page, /^Undo Consolidated Screening List/).click();
  await page.getByText(/all that 1 row brought is taken out of the store/).waitFor();
  await page.keyboard.press('Escape');
  await button(page, /^Undo Consolidated Screening List/).click();
  await button(page, 'Take it back').click();
  await page.getByText(/^Taken back: Consolidated Screening List/).waitFor();
  await page.getByText('No list or register is loaded.').waitFor();
  await button(page, 'Import another file').click();
  await page.getByText('Drop a file here').waitFor();
  expect(imports.held()).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

const suppliers = (country: string): string =>
  `Supplier,Where,Since\nLarch Compute,China,1/3/2019\nSpruce Cloud,${country},\nBirch,Germany,31/12/2020\n`;
const file = (text: string) => ({ name: 'suppliers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a supplier list is mapped by hand, the mapping is saved, remembered and read from a file, and a corrected list stands in its place', async () => {
  const { page, problems } = await opened({ width: 390, colorScheme: 'dark' });
  const input = page.locator('.import-drop input');
  // Dropped, as from a folder.
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(suppliers('Nowhere'))}], 'suppliers.csv', { type: 'text/csv' }));
    document.querySelector('.import-drop').dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
  })()`);
  await page.getByText('Choose the column that holds the name.').waitFor();
  await page.getByRole('row', { name: /Supplier.*Larch Compute · Spruce Cloud · Birch/ }).waitFor();
  await page.getByLabel('Meaning of Supplier').selectOption('name');
  await page
    .getByRole('row', { name: /Left out: may be natural persons/ })
    .first()
    .waitFor();
  await page.getByLabel('The parties are').selectOption({ label: 'firms' });
  await page.getByLabel('Meaning of Where').selectOption('headquarters');
  await page.getByLabel('Meaning of Since').selectOption('founded');
  await page.getByText(/founded that is no date, such as 31\/12\/2020/).waitFor();
  await page.getByLabel('Dates are written').selectOption('day-first');
  await page.getByRole('row', { name: /Birch · Headquarters: Germany · Founded: 2020-12-31/ }).waitFor();
  await page.getByText(/headquarters that is no country, such as Nowhere/).waitFor();
  await page.getByLabel('The list is called').fill('Suppliers of Quay');
  await sound(page);
  await button(page, 'Check all rows').click();
  await page.getByText('Suppliers of Quay, edition of').waitFor();
  await page.getByText('1 row with a value that is not taken: headquarters that is no country').waitFor();
  const saved = page.waitForEvent('download');
  await button(page, 'Save the mapping').click();
  const mapping = readFileSync(await (await saved).path(), 'utf8');
  expect(mapping).toMatch(/^title: Suppliers of Quay$/m);
  expect(mapping).toMatch(/^ {2}Since: founded$/m);
  await button(page, 'Import 3 rows').click();
  await page.getByText('suppliers.csv is imported.').waitFor();
  await sound(page);
  await button(page, 'Import another file').click();

  // The next list with the same headings is read as the last one, and refused until it is to stand in its place.
  await input.setInputFiles(file(suppliers('Malaysia')));
  await page.getByText('As in the last import of a table with these headings').waitFor();
  await page.getByRole('row', { name: /Spruce Cloud · Headquarters: Malaysia/ }).waitFor();
  await button(page, 'Check all rows').click();
  await page
    .getByRole('alert')
    .getByText(/is loaded from another file. If this file is to stand in its place/)
    .waitFor();
  await page.getByRole('checkbox').check();
  await button(page, 'Check all rows').click();
  await button(page, 'Import 3 rows').click();
  await page.getByText('suppliers.csv is imported.').waitFor();
  await button(page, 'Import another file').click();

  // The same mapping out of a file, where the browser remembers nothing.
  await page.evaluate("localStorage.removeItem('import-mappings')");
  await input.setInputFiles(file(suppliers('Singapore').replace('Since', 'Founded on')));
  await page.getByText('Choose the column that holds the name.').waitFor();
  await page
    .getByLabel(/Or take one from a file/)
    .setInputFiles({ name: 'm.yaml', mimeType: 'application/yaml', buffer: Buffer.from(mapping) });
  await page.getByText('columns that this table has not, which are left out: Since.').waitFor();
  await page.getByRole('row', { name: /Spruce Cloud · Headquarters: Singapore/ }).waitFor();
  expect(await page.getByLabel('The list is called').inputValue()).toBe('Suppliers of Quay');
  await button(page, 'Choose another file').click();

  await button(page, /^Undo Suppliers of Quay/).click();
  await button(page, 'Take it back').click();
  await page.getByText(/^Taken back: Suppliers of Quay/).waitFor();
  await button(page, 'Back').click();
  await page.getByText('No list or register is loaded.').waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('one import at a time: another tab sees it and may go on with it; what is too large or unknown is refused in words', async () => {
  const { page, problems } = await opened();
  const input = page.locator('.import-drop input');
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    const large = new File(['x'], 'large.csv');
    Object.defineProperty(large, 'size', { value: 300 * 2 ** 20 });
    data.items.add(large);
    const event = new DragEvent('drop', { bubbles: true });
    Object.defineProperty(event, 'dataTransfer', { value: { files: [large] } });
    document.querySelector('.import-drop').dispatchEvent(event);
  })()`);
  await page.getByRole('alert').getByText('large.csv has more than 200 MB').waitFor();
  await input.setInputFiles({ name: 'other.json', mimeType: '', buffer: Buffer.from('[{"colour": "green"}]') });
  await page.getByText(/A layout that is not known|Nearly .*, without/).waitFor();
  const other = await openPage(stage.browser, `${site.url}/import`);
  await other.page.getByLabel('Token of the server').fill(token);
  await other.page.getByLabel('Token of the server').press('Enter');
  await other.page.getByText('other.json, begun at').waitFor();
  expect(await violations(other.page)).toEqual([]);
  await button(other.page, 'Throw it away').click();
  await other.page.getByText('Drop a file here').waitFor();
  await other.page.close();
  expect([...problems, ...other.problems]).toEqual([]);
  await page.close();
});
