import { withFont } from '../../../graph/withFont.ts';

/** As on the canvas: twice as fine as the screen, and no side longer than browsers can draw. */
const finest = 2;
const longestSide = 8000;

/** An SVG picture as PNG, drawn on a canvas that is not shown. */
export const png = async (svg: string): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([await withFont(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
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
