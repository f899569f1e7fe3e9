import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { problemText } from '../../seed/check/problem.ts';
import { type Changed, loadFiles } from '../../seed/loadFiles.ts';
import { loadSeed } from '../../seed/loadSeed.ts';
import { changesInFull, changesInWords } from '../../seed/write/changesInWords.ts';
import { removeCases } from '../../seed/write/removeCases.ts';
import { undoLoad } from '../../seed/write/undoLoad.ts';
import { testStore, wipe } from '../support/store.ts';
import { otherCase, soundCase, soundSources, trade } from './caseText.ts';
import { dump } from './dump.ts';

const store = testStore();
const folder = '/files';
const texts = new Map<string, string>();
/** As if a file of this text stood there; gives its path. */
const file = (name: string, text: string): string => {
  texts.set(join(folder, name), text);
  return join(folder, name);
};
const shippedFolder = fileURLToPath(new URL('../../seed/', import.meta.url));

/** What the command prints; the command itself is tried elsewhere. */
const seed = async (...args: readonly string[]): Promise<string> => {
  const lines: string[] = [];
  const options = {
    dryRun: args.includes('--dry-run'),
    replace: args.includes('--replace'),
    onFile: ({ changes }: Changed) => lines.push(changesInWords(changes), ...changesInFull(changes)),
  };
  const paths = args.filter(arg => !arg.startsWith('--'));
  if (args.includes('--undo')) await undoLoad(store, options);
  else if (args.includes('--remove')) await removeCases(store, paths, options);
  else {
    const given = paths.map(path => ({ path, text: texts.get(path) ?? '' }));
    const { taken } = await loadFiles(store, given, options);
    lines.push(...(taken ?? []).map(problemText));
  }
  return `${lines.join('\n')}\n`;
};
/** Of a refusal the message; that the store stays as it was is asserted. */
const refusal = async (...args: readonly string[]): Promise<string> => {
  const before = await dump(store);
  const error: unknown = await seed(...args).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(await dump(store)).toEqual(before);
  return error instanceof Error ? error.message : 'it was not refused';
};

const jurisdictions = `entities:
  - { id: jur-tw, kind: Jurisdiction, name: Taiwan, code: TW }
  - { id: jur-my, kind: Jurisdiction, name: Malaysia, code: MY }
`;
const gapsOf = (id: string, what: string): string =>
  `gaps:\n  - { id: ${id}, about: [firm-b], what: ${what}, sources: [s-paper] }\n`;

beforeEach(async () => {
  await wipe(store);
  await seed(file('s.yaml', soundSources), file('harbour.yaml', soundCase), file('j.yaml', jurisdictions));
});
afterAll(() => store.close());

describe('a file of one’s own takes nothing away from the file of another', () => {
  test.each([
    ['gaps', gapsOf('gap-a', 'Who owns B'), gapsOf('gap-z', 'Who runs B')],
    ['sources', soundSources.replaceAll('s-paper', 's-one'), soundSources.replaceAll('s-paper', 's-two')],
    [
      'entities',
      'entities:\n  - { id: firm-x, kind: Firm, name: X }\n',
      'entities:\n  - { id: firm-y, kind: Firm, name: Y }\n',
    ],
    [
      'merges',
      "merges:\n  - { id: m-1, keep: firm-a, merge: [firm-b], decision: different, reason: R, date: '2025' }\n",
      "merges:\n  - { id: m-2, keep: lease-a, merge: [firm-b], decision: different, reason: R, date: '2025' }\n"
        .replace('lease-a', 'firm-b')
        .replace('merge: [firm-b]', 'merge: [firm-a]'),
    ],
    ['trade', `${trade}caveats: [in dollars]\n`, trade.replaceAll('flow-a', 'flow-b').replaceAll('obs-a', 'obs-b')],
  ])('%s', async (name, one, other) => {
    await seed(file(`one/${name}.yaml`, one));
    const before = await dump(store);
    const out = await seed(file(`other/${name}.yaml`, other));
    expect(out).not.toContain('removed');
    const after = await dump(store);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBeGreaterThan(before.length);
  });

  test('nor from those that come with the program, whatever they are called', async () => {
    await wipe(store);
    await loadSeed(store, shippedFolder, () => undefined);
    const before = await dump(store);
    for (const [name, text] of [
      [
        'gaps.yaml',
        gapsOf('gap-z', 'Who runs B').replace('firm-b', 'fleet-my-300').replace(', sources: [s-paper]', ''),
      ],
      ['sources.yaml', soundSources],
      ['trade.yaml', trade],
    ] as const)
      await seed(file(name, text));
    expect(await dump(store)).toEqual(expect.arrayContaining(before));
    const again = await loadSeed(store, shippedFolder, () => undefined);
    expect(again.loaded).toBe(0);
    expect(await dump(store)).toEqual(expect.arrayContaining(before));
  });
});

describe('a second case under an id that is taken', () => {
  const second = soundCase
    .replace('shareMin: 33', 'shareMin: 34')
    .replace(/ {2}- id: cl-2[\s\S]*(?= {2}- id: cl-3)/, '');

  test('is refused by what it would take away, and loaded when that is meant', async () => {
    const path = file('other/harbour.yaml', second);
    const said = await refusal(path);
    expect(said).toContain(`harbour was loaded from ${join(folder, 'harbour.yaml')}, and this would remove`);
    for (const word of ['claims cl-2', 'change', 'claims cl-1', '--replace']) expect(said).toContain(word);
    const dry = await seed(path, '--dry-run');
    expect(dry).toContain('  removed claims: cl-2\n');
    expect(dry).toContain('--replace');
    const out = await seed(path, '--replace');
    expect(out).toContain('  removed claims: cl-2\n');
  });
  test('may add to it', async () => {
    const more = soundCase.replace(
      'claims:\n',
      'claims:\n  - { id: cl-9, status: reported, statement: More., source: s-paper, about: [firm-a] }\n',
    );
    expect(await seed(file('other/harbour.yaml', more))).toContain('claims 1 added');
  });
  test('of the program stays out while one of the user’s stands there, at every start', async () => {
    await wipe(store);
    const shipped = [
      { path: 'reference/sources.yaml', text: soundSources },
      { path: 'cases/harbour.yaml', text: soundCase },
    ];
    const lines: string[] = [];
    const start = () =>
      loadFiles(store, shipped, {
        onFile: ({ path }) => lines.push(path),
        onLeft: (path, holder) => lines.push(`${path} gives way to ${holder}`),
        shipped: true,
      });
    await start();
    await seed(file('other/harbour.yaml', second), '--replace');
    const mine = await dump(store);
    lines.length = 0;
    await start();
    expect(lines).toEqual([`cases/harbour.yaml gives way to ${join(folder, 'other/harbour.yaml')}`]);
    expect(await dump(store)).toEqual(mine);
  });
});

describe('a file that drops what it declared', () => {
  const dropped = soundCase.replace(/ {2}- id: cl-2[\s\S]*(?= {2}- id: cl-3)/, '');
  test('wants --replace', async () => {
    const path = file('harbour.yaml', dropped);
    expect(await refusal(path)).toContain('this would remove 1 (claims cl-2)');
    expect(await seed(path, '--replace')).toContain('removed claims: cl-2');
  });
  test('names its losses also among other files, none of which is loaded', async () => {
    expect(
      await refusal(file('quay.yaml', otherCase.replace('answers: cl-2', 'note: x')), file('harbour.yaml', dropped)),
    ).toContain('cl-2');
  });
  test('does not lose what another of the files takes over', async () => {
    const without = soundCase.replace('  - { id: firm-b, kind: Firm, name: B }\n', '');
    const taking = file('e.yaml', 'entities:\n  - { id: firm-b, kind: Firm, name: B }\n');
    await seed(file('harbour.yaml', without), taking);
  });
});

test('a file that states its id is known by it wherever it stands', async () => {
  const text = gapsOf('gap-a', 'Who owns B');
  await seed(file('one/gaps.yaml', `id: quay-gaps\n${text}`));
  const moved = file('two/open.yaml', `id: quay-gaps\n${text}  - { id: gap-b, about: [firm-a], what: W }\n`);
  expect(await seed(moved)).toContain('gaps 1 added');
});

test('parts that are asked for by their type come from one file alone', async () => {
  await seed(file('one/trade.yaml', `${trade}caveats: [in dollars]\n`));
  const other = trade.replaceAll('flow-a', 'flow-b').replaceAll('obs-a', 'obs-b');
  expect(await refusal(file('two/trade.yaml', `${other}caveats: [in euros]\n`))).toContain(
    `brought by ${join(folder, 'one/trade')} already: caveats`,
  );
});

test('decisions of two files that contradict each other are refused', async () => {
  const decided = (id: string, keep: string, merge: string, decision: string) =>
    `merges:\n  - { id: ${id}, keep: ${keep}, merge: [${merge}], decision: ${decision}, reason: R, date: '2025' }\n`;
  await seed(file('f.yaml', 'entities:\n  - { id: firm-c, kind: Firm, name: C }\n'));
  await seed(file('one/merges.yaml', decided('m-1', 'firm-a', 'firm-b', 'same')));
  expect(await refusal(file('two/merges.yaml', decided('m-2', 'firm-b', 'firm-a', 'different')))).toContain('see m-1');
  expect(await refusal(file('two/merges.yaml', decided('m-2', 'firm-b', 'firm-c', 'same')))).toContain(
    'kept here but merged away',
  );
  expect(await refusal(file('two/merges.yaml', decided('m-2', 'firm-c', 'firm-b', 'same')))).toContain(
    'merged more than once',
  );
  expect(await refusal(file('two/merges.yaml', decided('m-2', 'firm-c', 'firm-a', 'same')))).toContain(
    'kept by another file',
  );
});

describe('--undo', () => {
  test('brings back exactly what stood before the last load, once', async () => {
    const before = await dump(store);
    const changed = soundCase.replace('shareMin: 33', 'shareMin: 34');
    const files = [
      file('harbour.yaml', changed),
      file('quay.yaml', otherCase),
      file('gaps.yaml', gapsOf('gap-a', 'W')),
    ];
    await seed(...files);
    const loaded = await dump(store);
    await seed('--undo', '--dry-run');
    expect(await dump(store)).toEqual(loaded);
    expect(await seed('--undo')).toContain('  removed claims: cl-q1\n');
    expect(await dump(store)).toEqual(before);
    expect(await refusal('--undo')).toContain('nothing to undo');
  });
  test('brings back a case that was replaced or taken out', async () => {
    const before = await dump(store);
    const second = file('other/harbour.yaml', soundCase.replace('shareMin: 33', 'shareMin: 34'));
    await seed(second, '--replace');
    await seed('--undo');
    expect(await dump(store)).toEqual(before);
    await seed('--remove', 'harbour');
    await seed('--undo');
    expect(await dump(store)).toEqual(before);
  });
  test('is refused while others use what would go', async () => {
    await seed(file('g.yaml', 'entities:\n  - { id: firm-g, kind: Firm, name: G }\n'));
    const text = otherCase.replace('[lease-a]', '[firm-g]');
    // As the program itself loads, which is no load of the user's.
    await loadFiles(store, [{ path: 'quay.yaml', text }], { onFile: () => undefined, shipped: true });
    expect(await refusal('--undo')).toContain('still refers to it: firm-g');
  });
});

test('--remove takes a file by its path', async () => {
  const path = file('gaps.yaml', gapsOf('gap-a', 'W'));
  await seed(path);
  expect(await seed('--remove', path)).toContain('removed gaps: gap-a');
});
