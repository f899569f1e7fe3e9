import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publishPage } from '../../server/publishPage.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-publish-'));
afterAll(() => rmSync(folder, { recursive: true }));

const built = (name: string, asset: string): string => {
  const home = join(folder, name);
  mkdirSync(join(home, 'assets'), { recursive: true });
  writeFileSync(join(home, 'assets', asset), name);
  writeFileSync(join(home, 'index.html'), `<script src="/assets/${asset}">`);
  return home;
};
const served = join(folder, 'served');

test('a page that is published leaves no moment and no open page without its parts', () => {
  publishPage(built('one', 'a-1.js'), served);
  publishPage(built('two', 'a-2.js'), served);
  expect(readFileSync(join(served, 'index.html'), 'utf8')).toContain('a-2.js');
  expect(readdirSync(join(served, 'assets')).sort()).toEqual(['a-1.js', 'a-2.js']);
  const longAgo = new Date(Date.now() - 2 * 86_400_000);
  utimesSync(join(served, 'assets', 'a-1.js'), longAgo, longAgo);
  publishPage(built('three', 'a-2.js'), served);
  expect(existsSync(join(served, 'assets', 'a-1.js'))).toBe(false);
  expect(readFileSync(join(served, 'assets', 'a-2.js'), 'utf8')).toBe('three');
});

test('a page that cannot be published leaves the other one whole', () => {
  const before = readFileSync(join(served, 'index.html'), 'utf8');
  const broken = built('four', 'a-4.js');
  // A folder stands where a part belongs.
  mkdirSync(join(served, 'assets', 'a-4.js'));
  expect(() => publishPage(broken, served)).toThrow();
  expect(readFileSync(join(served, 'index.html'), 'utf8')).toBe(before);
});
