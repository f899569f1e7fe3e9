import { withFont } from './withFont.ts';

/** Twice as fine as the screen, and no side longer than browsers can draw. */
export const finest = 2;
const longestSide = 8000;

const probeSide = 400;
const restMilliseconds = 150;
/** So many looks in a row show the same once its type is there; after so many at most it is taken as it is. */
const looks = { same: 4, most: 40 } as const;

/** A picture is said to be there before the type that it carries is: waits until it no longer changes. */
const settled = async (image: HTMLImageElement): Promise<void> => {
  const probe = document.createElement('canvas');
  const part = Math.min(1, probeSide / Math.max(image.naturalWidth, image.naturalHeight));
  probe.width = Math.ceil(image.naturalWidth * part);
  probe.height = Math.ceil(image.naturalHeight * part);
  const context = probe.getContext('2d');
  let former = '';
  for (let [look, same] = [0, 0]; look < looks.most && same < looks.same; look += 1) {
    context?.clearRect(0, 0, probe.width, probe.height);
    context?.drawImage(image, 0, 0, probe.width, probe.height);
    const seen = probe.toDataURL();
    same = seen === former ? same + 1 : 0;
    former = seen;
    await new Promise(resolve => setTimeout(resolve, restMilliseconds));
  }
};

/** An SVG picture as PNG, drawn on a canvas that is not shown. */
export const pngOf = async (svg: string): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([await withFont(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await settled(image);
    const scale = Math.min(finest, longestSide / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the picture is too large for this browser; filter it, or take the SVG file');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
};
