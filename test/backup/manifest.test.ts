import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeBackup } from '../../seed/backup/makeBackup.ts';
import { readBackup } from '../../seed/backup/manifest.ts';
import { undoRestore } from '../../seed/backup/restoreBackup.ts';
import { readConfig } from '../../server/env.ts';

const scratch = mkdtempSync(join(tmpdir(), 'throughline-manifest-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = (name: string, files: Readonly<Record<string, string>>): string => {
  const path = join(scratch, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
};

test.each([
  ['no JSON', '{', /manifest\.json cannot be read/],
  ['another format', '{ "format": 2, "throughline": "0.9.0" }', /has format 2.*made it \(0\.9\.0\)/],
  ['half of it', '{ "format": 1 }', /is no manifest of a backup \(.*file.*\); take another backup/s],
  ['nothing', 'null', /is no manifest of a backup/],
])('a manifest that is %s is refused', async (name, text, message) => {
  await expect(readBackup(folder(name, { 'manifest.json': text }))).rejects.toThrow(message);
});

test('a backup that cannot have its folder says so, and a file there stays', async () => {
  const data = folder('data', { 'neo4j/data/databases/x': '' });
  const file = join(folder('taken', { file: 'mine' }), 'file');
  const asked = { folder: join(file, 'backup'), now: new Date('2026-11-30') };
  await expect(makeBackup({ ...readConfig({}), dataFolder: data }, asked, () => undefined)).rejects.toThrow(
    `${file} is no folder, nor can it be made; name another`,
  );
});

const undone = (name: string, files: Readonly<Record<string, string>>) => {
  const data = folder(name, files);
  return { data, undo: () => undoRestore({ ...readConfig({}), dataFolder: data }) };
};

test('an undo ends what a kill left between two renames', () => {
  const { data, undo } = undone('killed', {
    'neo4j/store': 'restored',
    'neo4j-before/store': 'former',
    'neo4j-aside/store': 'older',
  });
  undo();
  expect(readFileSync(join(data, 'neo4j', 'store'), 'utf8')).toBe('former');
  expect(readFileSync(join(data, 'neo4j-aside', 'store'), 'utf8')).toBe('restored');
  expect(
    readdirSync(data)
      .filter(file => file.startsWith('neo4j'))
      .sort(),
  ).toEqual(['neo4j', 'neo4j-aside']);
  const other = undone('again', { 'neo4j/store': 'restored', 'neo4j-again/store': 'former' });
  other.undo();
  expect(readFileSync(join(other.data, 'neo4j', 'store'), 'utf8')).toBe('former');
  expect(undone('none', { 'neo4j/store': 'only' }).undo).toThrow(/no restore has put a store aside/);
});
