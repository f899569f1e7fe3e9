import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

// The second is what a machine without a Chromium of its own uses.
test.each([
  ['the machine', process.env],
  ['the npm package', { PATH: '' }],
])('a Chromium of %s runs scripts and draws on a canvas', async (_where, env) => {
  const browser = await launchBrowser(env);
  try {
    const page = await browser.newPage();
    await page.setContent('<canvas width="2" height="2"></canvas>');
    const red = await page.evaluate(`(() => {
      const context = document.querySelector('canvas').getContext('2d');
      context.fillStyle = 'rgb(200, 0, 0)';
      context.fillRect(0, 0, 2, 2);
      return context.getImageData(0, 0, 1, 1).data[0];
    })()`);
    expect(red).toBe(200);
  } finally {
    await browser.close();
  }
});
