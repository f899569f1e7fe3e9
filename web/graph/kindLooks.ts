import {
  Building2,
  ChartLine,
  Cpu,
  FileText,
  Folder,
  Globe,
  type IconNode,
  Landmark,
  Plane,
  Scale,
  Server,
  Ship,
  Truck,
  User,
  Warehouse,
} from 'lucide';
import type { ColourName } from './palette.ts';

/**
 * `ellipse`, `round` (rectangle with round corners), or the corners of a polygon: x and y by turns, −1 to 1, y downwards.
 * Canvas, SVG and legend draw the same outline.
 */
export type Outline = 'ellipse' | 'round' | readonly number[];

export type KindLook = {
  readonly title: string;
  readonly plural: string;
  readonly colour: ColourName;
  readonly outline: Outline;
  readonly icon: IconNode;
};

const square = [-1, -1, 1, -1, 1, 1, -1, 1];
const cutCorners = [-0.7, -1, 0.7, -1, 1, -0.7, 1, 0.7, 0.7, 1, -0.7, 1, -1, 0.7, -1, -0.7];
const foldedSheet = [-0.9, -1, 0.4, -1, 0.9, -0.5, 0.9, 1, -0.9, 1];
const gable = [0, -1, 1, -0.55, 1, 1, -1, 1, -1, -0.55];
const signpost = [-1, -0.9, 0.55, -0.9, 1, 0, 0.55, 0.9, -1, 0.9];
const slanted = [-0.65, -0.9, 1, -0.9, 0.65, 0.9, -1, 0.9];
const slantedBack = [-1, -0.9, 0.65, -0.9, 1, 0.9, -0.65, 0.9];
const hexagon = [-0.55, -1, 0.55, -1, 1, 0, 0.55, 1, -0.55, 1, -1, 0];
const shield = [-0.95, -1, 0.95, -1, 0.95, 0.35, 0, 1, -0.95, 0.35];
const folder = [-1, -1, -0.25, -1, 0, -0.72, 1, -0.72, 1, 1, -1, 1];
const trapezoid = [-0.65, -0.9, 0.65, -0.9, 1, 0.9, -1, 0.9];

/** A shape, an icon and a colour for each kind of entity, so that no kind is told by colour alone. */
export const kindLooks = {
  Firm: { title: 'Firm', plural: 'Firms', colour: 'firm', outline: 'round', icon: Building2 },
  National: { title: 'National', plural: 'Nationals', colour: 'person', outline: 'ellipse', icon: User },
  PublicBody: { title: 'Public body', plural: 'Public bodies', colour: 'person', outline: gable, icon: Landmark },
  DataCenter: { title: 'Data centre', plural: 'Data centres', colour: 'hardware', outline: square, icon: Warehouse },
  GpuFleet: { title: 'GPU fleet', plural: 'GPU fleets', colour: 'hardware', outline: cutCorners, icon: Server },
  Lease: { title: 'Lease', plural: 'Leases', colour: 'lease', outline: foldedSheet, icon: FileText },
  Shipment: { title: 'Shipment', plural: 'Shipments', colour: 'trade', outline: slanted, icon: Truck },
  Trip: { title: 'Trip', plural: 'Trips', colour: 'trade', outline: signpost, icon: Plane },
  TradeFlow: { title: 'Trade flow', plural: 'Trade flows', colour: 'trade', outline: slantedBack, icon: Ship },
  TradeObservation: {
    title: 'Trade observation',
    plural: 'Trade observations',
    colour: 'trade',
    outline: trapezoid,
    icon: ChartLine,
  },
  HardwareModel: {
    title: 'Hardware model',
    plural: 'Hardware models',
    colour: 'hardware',
    outline: hexagon,
    icon: Cpu,
  },
  ControlRule: { title: 'Rule', plural: 'Rules', colour: 'rule', outline: shield, icon: Scale },
  Case: { title: 'Case', plural: 'Cases', colour: 'ink2', outline: folder, icon: Folder },
  Jurisdiction: { title: 'Jurisdiction', plural: 'Jurisdictions', colour: 'ink2', outline: 'ellipse', icon: Globe },
} as const satisfies Record<string, KindLook>;

export type EntityKind = keyof typeof kindLooks;
