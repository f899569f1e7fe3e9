import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { newPage } from '../support/newPage.ts';
import { violations } from '../support/openPage.ts';

const stage = browserStage();

const open = async (
  path: string,
  look: { readonly width?: number; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Page> => {
  const page = await newPage(stage.browser, {
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.colorScheme ?? 'light',
  });
  await page.goto(stage.site.url + path);
  await page.locator('.matrix, .rule-verdicts table').first().waitFor();
  return page;
};

const rowOf = (page: Page, name: string) => page.locator('.rule-row', { hasText: name });

describe('the rules page', () => {
  test('steps from the last day of the 50 per cent rule to its suspension, and the address says so', async () => {
    const page = await open('/rules?asOf=2025-11-09');
    expect(await rowOf(page, 'Affiliates Rule (50 % rule)').textContent()).toMatch(/effective\s*in force$/);
    await page.getByRole('button', { name: 'As of: next change of a rule' }).click();
    await page.waitForURL(/asOf=2025-11-10/);
    await rowOf(page, 'Affiliates Rule (50 % rule)').getByText('suspended', { exact: true }).waitFor();
    expect(await rowOf(page, 'Affiliates Rule (50 % rule)').textContent()).toMatch(/suspended\s*not in force$/);
    await page.reload();
    await rowOf(page, 'Affiliates Rule (50 % rule)').getByText('suspended', { exact: true }).waitFor();
    await page.close();
  });

  test('opens the reasons behind the H20 by keyboard alone', async () => {
    const page = await open('/rules');
    await page.getByRole('button', { name: 'HGX H20' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('NVIDIA HGX H20 is named in the rule itself').waitFor();
    await page.getByText('3A090.a.1 (TPP 2,368, not ≥ 4,800)').waitFor();
    expect(page.url()).toContain('model=hw-h20');
    await page.keyboard.press('Enter');
    await page.getByText('NVIDIA HGX H20 is named in the rule itself').waitFor({ state: 'detached' });
    await page.close();
  });

  test('shows every model with whose figures they are, and says that it is no legal advice', async () => {
    const page = await open('/rules');
    expect(await page.locator('.matrix tbody > tr').count()).toBe(28);
    expect(await page.locator('.timeline .rule-row').count()).toBe(22);
    const link = page.locator('.attribution a');
    expect(await link.getAttribute('href')).toBe('https://epoch.ai/data/machine-learning-hardware');
    expect(await page.locator('.attribution').textContent()).toContain('CC BY 4.0');
    await page.getByText('not legal advice').first().waitFor();
    await page.close();
  });

  test('sorts by a figure, either way, with what is not reported last', async () => {
    const page = await open('/rules?sort=performanceDensity');
    const last = page.locator('.matrix tbody > tr').last();
    expect(await last.textContent()).toContain('not reported');
    await page.getByRole('button', { name: 'Density' }).click();
    await page.waitForURL(/sort=-performanceDensity/);
    expect(await last.textContent()).toContain('not reported');
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('Density');
    await page.close();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('%s at %d pixels: axe finds nothing, and nothing hangs over the edge', async (colorScheme, width) => {
    const page = await open('/rules?asOf=2025-11-20&rule=rule-us-affiliates&model=hw-h20', { colorScheme, width });
    expect(await violations(page)).toEqual([]);
    const over = await page.evaluate(
      `document.querySelector('#main').scrollWidth - document.querySelector('#main').clientWidth`,
    );
    expect(over).toBe(0);
    await page.close();
  });

  test.each([
    [390, true],
    [1280, false],
  ])('at %i pixels a hint to scroll sideways is shown: %s', async (width, shown) => {
    const page = await open('/rules', { width });
    expect(await page.getByText('Scroll the table sideways').isVisible()).toBe(shown);
    await page.close();
  });
});

test('the chains page tells what the rules say of each holder, with numbered sources', async () => {
  const page = await open('/chains?target=fleet-aolani-b200&asOf=2026-04-01');
  const row = page.locator('.rule-verdicts tbody', { hasText: '88 FR 73458' }).locator('tr', { hasText: 'ByteDance' });
  expect(await row.textContent()).toMatch(
    /NVIDIA B200.*GB200 \(per GPU\)\s*yes\s*\(3A090\.a\.1\)\s*yes\s*\(licence: 3A090\.a\.1 by seat or parent\)\s*no/,
  );
  await row.getByRole('button', { name: /^Why/ }).click();
  await page.getByText(/ByteDance has its seat in China\. ?\[\d/).waitFor();
  expect(await page.locator('.ruling-reasons ol > li').count()).toBeGreaterThan(2);
  expect(await violations(page)).toEqual([]);
  await page.close();
});
