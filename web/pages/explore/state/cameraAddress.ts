import type { Camera } from '../../../graph/canvas/camera.ts';

/** `120,-40,0.85`: the point in the middle of the view, and its zoom. */
export const formatCamera = (camera: Camera | undefined): string | undefined =>
  camera && `${camera.x},${camera.y},${camera.zoom}`;

/** Undefined for what is none: the picture then begins as a whole. */
export const parseCamera = (text: string | undefined): Camera | undefined => {
  const [x, y, zoom, ...more] = (text ?? '').split(',').map(part => (part.trim() === '' ? Number.NaN : Number(part)));
  const isCamera = [x, y, zoom].every(Number.isFinite) && more.length === 0;
  return isCamera && x !== undefined && y !== undefined && zoom !== undefined && zoom > 0 ? { x, y, zoom } : undefined;
};
