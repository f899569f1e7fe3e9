import { readFileSync } from 'node:fs';
import type { Core } from 'cytoscape';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { launchWithoutHan } from '../support/browser.ts';
import { browserStage } from '../support/browserStage.ts';
import { drawnAtRest } from '../support/drawnOn.ts';
import { newPage } from '../support/newPage.ts';
import { whole } from '../support/openPage.ts';
import { difference } from './comparePicture.ts';

/** On a machine without Chinese type, no name is a row of boxes: each picture is held against the same one with boxes. */
const name = '深港云计算有限公司';
const text = `case: { id: han, title: A case, status: reported, summary: A case., jurisdictions: [CN] }
entities:
  - { id: firm-han, kind: Firm, name: ${name}, headquarters: CN }
  - { id: firm-other, kind: Firm, name: 远山科技股份公司, headquarters: CN }
sources:
  - { id: s-han, kind: press, title: A report, publisher: A paper, published: 2025-01-01, datePrecision: day }
claims:
  - { id: cl-han-1, status: reported, statement: ${name} owns the other firm., source: s-han, relation: { kind: OWNS, from: firm-han, to: firm-other } }
`;
const stage = browserStage(store => loadFiles(store, [{ path: 'han.yaml', text }], { onFile: () => undefined }));
let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchWithoutHan();
});
afterAll(() => browser?.close());

const open = async (address: string, isTypeRefused = false): Promise<Page> => {
  if (!browser) throw new Error('the browser is launched before the first test');
  const page = await newPage(browser, { viewport: { width: 1280, height: 900 } });
  // A file tells when it was made.
  await page.clock.setFixedTime('2026-06-01T12:00:00Z');
  if (isTypeRefused) await page.route(/noto-sans-sc/, route => route.abort());
  await page.goto(stage.site.url + address);
  await whole(page);
  return page;
};
/** A letter of Egypt, which neither the page nor its fallbacks have: each Han letter as a box, or as nothing. */
const box = '\u{13000}';
const asBoxes = (words: string): string => words.replaceAll(/\p{Script=Han}/gu, box);
const asBlanks = (words: string): string => words.replaceAll(/\p{Script=Han}/gu, '\u3000');

/** Pictures of two sizes differ wholly: a name that is not there takes no room. */
const share = (a: Buffer, b: Buffer): number => difference(a, b)?.share ?? 1;

type Shares = { readonly fromBoxes: number; readonly fromBlanks: number };

/** How much of a picture differs from the same with boxes, and with nothing, in place of its Han letters. */
const shares = async (drawnAs: (change: (words: string) => string) => Promise<Buffer>): Promise<Shares> => {
  const real = await drawnAs(words => words);
  return { fromBoxes: share(real, await drawnAs(asBoxes)), fromBlanks: share(real, await drawnAs(asBlanks)) };
};

/** The heading of a dossier with other words in place of its name. */
const headingOf = async (page: Page) => {
  const shown = await page.getByRole('heading', { level: 1 }).getByText(name).elementHandle();
  const clip = await shown?.boundingBox();
  if (!shown || !clip) throw new Error('the name is not on the page');
  return async (words: string): Promise<Buffer> => {
    await shown.evaluate((element, other) => {
      element.textContent = other;
    }, words);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page.screenshot({ clip });
  };
};

const ofHeading = async (page: Page): Promise<Shares> => {
  const drawnAs = await headingOf(page);
  return shares(change => drawnAs(change(name)));
};

/** Changes the names on the canvas; files of pictures are made of it. */
const canvasOf = async (page: Page) => {
  await drawnAtRest(page);
  const canvas = page.locator('.graph-canvas').first();
  type Drawing = Element & { _cyreg?: { cy: Core } };
  const labels = await canvas.evaluate((element: Drawing) =>
    (element._cyreg?.cy.nodes() ?? []).map(node => [node.id(), String(node.data('label'))] as const),
  );
  const rename = async (change: (words: string) => string): Promise<void> => {
    await canvas.evaluate(
      async (element: Drawing, texts) => {
        for (const [id, label] of texts) element._cyreg?.cy.getElementById(id).data('label', label);
        await document.fonts.ready;
      },
      labels.map(([id, label]) => [id, change(label)] as const),
    );
    await drawnAtRest(page);
  };
  return { rename, picture: () => canvas.screenshot() };
};

/** An exported picture as another program shows it, twice as fine; it is there once it no longer changes. */
const shown = async (svg: string): Promise<Buffer> => {
  if (!browser) throw new Error('the browser is launched before the first test');
  const page = await newPage(browser, { viewport: { width: 1600, height: 1200 }, deviceScaleFactor: 2 });
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img style="display:block" src="${address}">`);
  const image = page.locator('img');
  let former = await image.screenshot();
  for (let same = 0; same < 3; ) {
    await page.waitForTimeout(150);
    const now = await image.screenshot();
    same = now.equals(former) ? same + 1 : 0;
    former = now;
  }
  await page.close();
  return former;
};

const exported = async (page: Page, file: RegExp): Promise<Buffer> => {
  await page.getByText('Export', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: file }).click(),
  ]);
  return readFileSync(await download.path());
};

const explorer = '/explore?ids=firm-han,firm-other';

test('this browser has no Chinese type of its own, and the test sees it', async () => {
  const page = await open('/firm/firm-han', true);
  expect((await ofHeading(page)).fromBoxes).toBe(0);
  await page.goto(stage.site.url + explorer);
  const { rename, picture } = await canvasOf(page);
  expect((await shares(change => rename(change).then(picture))).fromBoxes).toBe(0);
  await page.close();
});

test('names have no boxes on the page', async () => {
  const page = await open('/firm/firm-han');
  const { fromBoxes, fromBlanks } = await ofHeading(page);
  expect(fromBoxes).toBeGreaterThan(0.05);
  expect(fromBlanks).toBeGreaterThan(0.05);
  await page.close();
});

test('signs of the page that its first family lacks are no boxes', async () => {
  const page = await open('/firm/firm-han');
  const drawnAs = await headingOf(page);
  const boxes = await drawnAs(box);
  for (const sign of ['→', '←', '≠', '≈']) expect(share(await drawnAs(sign), boxes), sign).toBeGreaterThan(0.001);
  await page.close();
});

test('names have no boxes in a graph, on the screen and in files', async () => {
  const page = await open(explorer);
  const svg = (await exported(page, /^Picture \(SVG\)/)).toString();
  const { rename, picture } = await canvasOf(page);
  const found = {
    screen: await shares(change => rename(change).then(picture)),
    png: await shares(change => rename(change).then(() => exported(page, /^Picture \(PNG\)/))),
    svg: await shares(change => shown(change(svg))),
  };
  for (const { fromBoxes, fromBlanks } of Object.values(found)) {
    expect(fromBoxes).toBeGreaterThan(0.0005);
    expect(fromBlanks).toBeGreaterThan(0.0005);
  }
  await page.close();
});
