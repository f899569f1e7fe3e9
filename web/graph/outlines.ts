import type { EntityKind } from '../generated/operations.ts';

/**
 * `ellipse`, `round` (rectangle with round corners), or the corners of a polygon: x and y by turns, −1 to 1, y downwards.
 * Canvas, SVG and legend draw the same outline.
 */
export type Outline = 'ellipse' | 'round' | readonly number[];

/** A shape for each kind, so that with its icon no kind is known by colour alone. Wide at the foot, where the country stands. */
export const outlines: Readonly<Record<EntityKind, Outline>> = {
  Firm: 'round',
  National: 'ellipse',
  // A gable, as of a temple.
  PublicBody: [0, -1, 1, -0.55, 1, 1, -1, 1, -1, -0.55],
  DataCenter: [-1, -1, 1, -1, 1, 1, -1, 1],
  GpuFleet: [-0.7, -1, 0.7, -1, 1, -0.7, 1, 0.7, 0.7, 1, -0.7, 1, -1, 0.7, -1, -0.7],
  // A sheet with a folded corner.
  Lease: [-0.9, -1, 0.4, -1, 0.9, -0.5, 0.9, 1, -0.9, 1],
  Shipment: [-0.65, -0.9, 1, -0.9, 0.65, 0.9, -1, 0.9],
  // A signpost.
  Trip: [-1, -0.9, 0.55, -0.9, 1, 0, 0.55, 0.9, -1, 0.9],
  TradeFlow: [-1, -0.9, 0.65, -0.9, 1, 0.9, -0.65, 0.9],
  TradeObservation: [-0.65, -0.9, 0.65, -0.9, 1, 0.9, -1, 0.9],
  HardwareModel: [-0.55, -1, 0.55, -1, 1, 0, 0.55, 1, -0.55, 1, -1, 0],
  // A shield.
  ControlRule: [-0.95, -1, 0.95, -1, 0.95, 0.35, 0, 1, -0.95, 0.35],
  // A folder with its tab.
  Case: [-1, -1, -0.25, -1, 0, -0.72, 1, -0.72, 1, 1, -1, 1],
  Jurisdiction: [-0.4, -1, 0.4, -1, 1, -0.4, 1, 0.4, 0.4, 1, -0.4, 1, -1, 0.4, -1, -0.4],
};
