import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../web/core/address.ts';
import { explorerOwn } from '../../../web/core/drawnAddress.ts';
import { browserStage } from '../../support/browserStage.ts';
import { drawnAtRest } from '../../support/drawnOn.ts';
import { openPage } from '../../support/openPage.ts';
import { writeSynthetic } from '../../support/syntheticGraph.ts';

const stage = browserStage(async store => {
  await writeSynthetic(store, 300);
});
const synthetic = Array.from({ length: 300 }, (_, i) => `syn-300-${i}`);
const own = (page: Page) => parseAddress(page.url())?.own ?? {};

test('a great view begins with clusters; a click opens one, C on what came out of it closes it again', async () => {
  const address = formatAddress({ page: 'explore', own: explorerOwn(synthetic), asOf: '2025-06-01' });
  const { page, problems } = await openPage(stage.browser, stage.site.url + address, { width: 1440 });
  const closed = await drawnAtRest(page);
  const clusters = Object.keys(closed.at).filter(id => id.startsWith('group~country:'));
  expect(clusters).toContain('group~country:MY');
  expect(closed.nodes).toBeLessThan(20);
  const { x, y } = closed.at['group~country:MY'] ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
  await expect.poll(() => own(page).opened).toBe('country%3AMY');
  const open = await drawnAtRest(page);
  expect(open.nodes).toBeGreaterThan(closed.nodes + 10);
  const member = Object.keys(open.at).find(id => id.startsWith('syn-'));
  await page.getByRole('button', { name: 'Tables' }).click();
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByRole('tab', { name: 'Entities 300' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await page.evaluate(id => {
    history.pushState(null, '', `${location.pathname}${location.search}${location.hash}&entity=${id}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, member);
  await page.getByRole('button', { name: 'Collapse' }).click();
  await expect.poll(() => own(page).opened).toBeUndefined();
  expect((await drawnAtRest(page)).nodes).toBe(closed.nodes);
  expect(problems).toEqual([]);
  await page.close();
});

test('a lease is a line, a click on which shows the lease; with the owners on top, they stand there', async () => {
  const lease = 'syn-300-7';
  const ids = [...Array.from({ length: 40 }, (_, i) => `syn-300-${i}`)];
  const address = formatAddress({
    page: 'explore',
    own: { ...explorerOwn(ids), layout: 'topDown' },
    asOf: '2025-06-01',
  });
  const { page, problems } = await openPage(stage.browser, stage.site.url + address, { width: 1440 });
  const { at } = await drawnAtRest(page);
  expect(at[lease]).toBeUndefined();
  const line = await page.locator('.graph-canvas').evaluate((element, id) => {
    const { cy } = Reflect.get(element, '_cyreg');
    const { left, top } = element.getBoundingClientRect();
    const edge = cy.edges(`[id *= "${id}"]`)[0];
    const { x, y } = edge.renderedMidpoint();
    return { x: x + left, y: y + top };
  }, lease);
  await page.mouse.click(line.x, line.y);
  await expect.poll(() => parseAddress(page.url())?.selection).toEqual([{ type: 'entity', id: lease }]);
  const higher = await page.locator('.graph-canvas').evaluate(element => {
    const { cy } = Reflect.get(element, '_cyreg');
    return cy
      .edges('[kind = "OWNS"]')
      .map(
        (edge: {
          source: () => { position: (axis: 'y') => number };
          target: () => { position: (axis: 'y') => number };
        }) => edge.source().position('y') < edge.target().position('y'),
      );
  });
  expect(higher.length).toBeGreaterThan(10);
  // Firms that supply their own owners make circles, in which one line has to run up.
  expect(higher.filter(Boolean).length / higher.length).toBeGreaterThan(0.8);
  expect(problems).toEqual([]);
  await page.close();
});
