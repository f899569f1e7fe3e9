import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
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

/** The npm package brings the libraries along that Chromium needs, and lays them out where it believes to run on Lambda. */
const fromPackage = async () => {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  // In a single process, the browser ends with the first page that is closed.
  const args = chromiumPackage.args.filter(flag => flag !== '--single-process');
  return { executablePath: await chromiumPackage.executablePath(), args: [...args, ...flags] };
};

/** A headless Chromium: that of the machine, or where there is none the one that an npm package carries. Close it when done. */
export const launchBrowser = async (env: NodeJS.ProcessEnv = process.env): Promise<Browser> => {
  const own = installed(env);
  return chromium.launch(own === undefined ? await fromPackage() : { executablePath: own, args: flags });
};

/** Languages of the letters that the page brings along. */
const han = ['zh-cn', 'zh-tw', 'zh-hk', 'ja', 'ko'];

/** A Chromium that finds the fonts of the machine, those with Chinese letters excepted. Close it when done. */
export const launchWithoutHan = async (): Promise<Browser> => {
  const own = installed(process.env);
  const launch = own === undefined ? await fromPackage() : { executablePath: own, args: flags };
  // The package names its folder of fonts in the environment.
  const configured = ['/etc/fonts', ...(process.env.FONTCONFIG_PATH ? [process.env.FONTCONFIG_PATH] : [])];
  const patterns = han.map(lang => `<pattern><patelt name="lang"><string>${lang}</string></patelt></pattern>`);
  const file = join(await mkdtemp(join(tmpdir(), 'fonts-')), 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${configured.map(folder => `<include ignore_missing="yes">${folder}/fonts.conf</include>`).join('\n')}
<selectfont><rejectfont>${patterns.join('')}</rejectfont></selectfont></fontconfig>`,
  );
  return chromium.launch({ ...launch, env: { ...process.env, FONTCONFIG_FILE: file } as Record<string, string> });
};
