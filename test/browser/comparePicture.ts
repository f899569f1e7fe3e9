import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Share of pixels that may differ: two builds of Chromium draw letters, and wrap them, a little differently. */
const usualTolerance = 0.03;

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Difference = { readonly share: number; readonly picture: Buffer };

/** Which share of the pixels differs to the eye (Kotsarenko and Ramos 2010, as pixelmatch does it), and where. */
export const difference = (wanted: Buffer, found: Buffer): Difference | undefined => {
  const [a, b] = [PNG.sync.read(wanted), PNG.sync.read(found)];
  if (a.width !== b.width || a.height !== b.height) return undefined;
  const drawn = new PNG({ width: a.width, height: a.height });
  const differing = pixelmatch(a.data, b.data, drawn.data, a.width, a.height, { threshold: 0.2 });
  return { share: differing / (a.width * a.height), picture: PNG.sync.write(drawn) };
};

/**
 * Compares a picture with the one kept at `path` (from the root of the project), and throws where they differ or none is
 * kept; both pictures are then in test-results/. With `update` it is kept instead.
 */
export const comparePicture = (path: string, found: Buffer, update: boolean, tolerance = usualTolerance): void => {
  const kept = join(root, path);
  if (update) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, found);
    return;
  }
  const compared = existsSync(kept) ? difference(readFileSync(kept), found) : undefined;
  if (compared && compared.share <= tolerance) return;
  const results = join(root, 'test-results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, basename(path)), found);
  const hint = `see test-results/${basename(path)}; if it is as it should be, run with UPDATE_GALLERY=1 and commit ${path}`;
  if (!compared) throw new Error(`${path} is not kept, or has another size: ${hint}`);
  const differing = basename(path).replace('.png', '.difference.png');
  writeFileSync(join(results, differing), compared.picture);
  const percent = (compared.share * 100).toFixed(1);
  throw new Error(`${path}: ${percent} % of the pixels differ, shown in test-results/${differing}; ${hint}`);
};
