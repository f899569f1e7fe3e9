import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine: CHROMIUM_PATH, else the first on the PATH. */
const installed = (env: NodeJS.ProcessEnv): string | undefined =>
  [
    ...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []),
    ...(env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name))),
  ].find(path => existsSync(path));

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium: that of the machine, or where there is none the one that an npm package carries. Close it when done. */
export const launchBrowser = async (env: NodeJS.ProcessEnv = process.env): Promise<Browser> => {
  const own = installed(env);
  return own === undefined
    ? chromium.launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...flags] })
    : chromium.launch({ executablePath: own, args: flags });
};
