import {
  Building2,
  ChartLine,
  Cpu,
  FileText,
  Gavel,
  Globe,
  type IconNode,
  Landmark,
  Luggage,
  Newspaper,
  Server,
  Truck,
  User,
  Warehouse,
} from 'lucide';
import type { EntityKind } from '../generated/operations.ts';

/** Colours that carry a meaning: the custom property without the dashes. */
export type MeaningColour = 'hardware' | 'lease' | 'firm' | 'person' | 'restricted' | 'trade' | 'disputed' | 'rule';

type KindStyle = {
  readonly icon: IconNode;
  readonly colour: MeaningColour;
};

/** How a kind of entity is drawn, everywhere on the page. */
export const kindStyles: Readonly<Record<EntityKind, KindStyle>> = {
  Firm: { icon: Building2, colour: 'firm' },
  National: { icon: User, colour: 'person' },
  PublicBody: { icon: Landmark, colour: 'person' },
  DataCenter: { icon: Warehouse, colour: 'hardware' },
  GpuFleet: { icon: Server, colour: 'hardware' },
  Lease: { icon: FileText, colour: 'lease' },
  Shipment: { icon: Truck, colour: 'trade' },
  Trip: { icon: Luggage, colour: 'person' },
  TradeFlow: { icon: ChartLine, colour: 'trade' },
  TradeObservation: { icon: ChartLine, colour: 'trade' },
  HardwareModel: { icon: Cpu, colour: 'hardware' },
  ControlRule: { icon: Gavel, colour: 'rule' },
  Case: { icon: Newspaper, colour: 'rule' },
  Jurisdiction: { icon: Globe, colour: 'rule' },
};
