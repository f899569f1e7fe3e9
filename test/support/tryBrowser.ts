import { launchBrowser } from './browser.ts';

// Exits 1 when no browser can be started.
const browser = await launchBrowser();
await browser.close();
