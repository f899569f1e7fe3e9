import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

type Spot = { readonly x: number; readonly y: number };
export type Drawn = {
  readonly nodes: number;
  readonly edges: number;
  readonly zoom: number;
  readonly pan: Spot;
  /** The canvas on the page, in its pixels. */
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Middle of each node on the page, whether in view or not. */
  readonly at: Readonly<Record<string, Spot>>;
  /** Right and lower end of each node with its name, on the page. */
  readonly ends: Readonly<Record<string, Spot>>;
};

/** What the first canvas of a page itself says of its picture: cytoscape hangs on the element that it draws in. */
export const drawnOn = (page: Page): Promise<Drawn> =>
  page
    .locator('.graph-canvas')
    .first()
    .evaluate((element: Element & { _cyreg?: { cy: Core } }) => {
      const cy = element._cyreg?.cy;
      if (!cy) throw new Error('nothing is drawn');
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const slots = cy.nodes().map(node => {
        const { x, y } = node.renderedPosition();
        const { x2, y2 } = node.renderedBoundingBox();
        return { id: node.id(), at: { x: left + x, y: top + y }, end: { x: left + x2, y: top + y2 } };
      });
      return {
        nodes: cy.nodes(':visible').length,
        edges: cy.edges(':visible').length,
        zoom: cy.zoom(),
        pan: { ...cy.pan() },
        box: { left, right, top, bottom },
        at: Object.fromEntries(slots.map(({ id, at }) => [id, at])),
        ends: Object.fromEntries(slots.map(({ id, end }) => [id, end])),
      };
    });

/** Waits until the picture is arranged and the view has come to rest. */
export const drawnAtRest = async (page: Page): Promise<Drawn> => {
  const canvas = page.locator('.graph-canvas').first();
  const count = () =>
    canvas.evaluate((element: Element & { _cyreg?: { cy: Core } }) => element._cyreg?.cy.nodes().length ?? 0);
  while ((await count()) === 0) await page.waitForTimeout(100);
  await page.waitForSelector('.graph-canvas[aria-busy=true]', { state: 'detached' });
  for (let former = await drawnOn(page); ; ) {
    await page.waitForTimeout(400);
    const now = await drawnOn(page);
    if (JSON.stringify(now) === JSON.stringify(former)) return now;
    former = now;
  }
};

export const isInside = ({ x, y }: Spot, { left, right, top, bottom }: Drawn['box']): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
