import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { comparePicture, difference } from './comparePicture.ts';

/** A white picture, 100 by 100, with so many black rows. */
const picture = (blackRows: number, width = 100): Buffer => {
  const png = new PNG({ width, height: 100 });
  png.data.fill(255);
  for (let row = 0; row < blackRows; row += 1)
    for (let x = 0; x < width; x += 1) png.data.fill(0, (row * width + x) * 4, (row * width + x) * 4 + 3);
  return PNG.sync.write(png);
};

test('the share is that of the pixels that differ', () => {
  expect(difference(picture(0), picture(0))?.share).toBe(0);
  expect(difference(picture(0), picture(5))?.share).toBe(0.05);
  expect(difference(picture(0), picture(0, 50))).toBeUndefined();
});

test('a picture that is not kept is an error that says how to keep it', () => {
  expect(() => comparePicture('test/browser/gallery/no-such.png', picture(0), false)).toThrow('UPDATE_GALLERY=1');
});
