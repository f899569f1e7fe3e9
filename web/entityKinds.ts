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
import type { EntityKind } from './generated/operations.ts';

/** Colours that carry a meaning: the custom property without the dashes. */
export type MeaningColour = 'hardware' | 'lease' | 'firm' | 'person' | 'restricted' | 'trade' | 'disputed' | 'rule';

type KindLook = {
  readonly one: string;
  readonly many: string;
  readonly icon: IconNode;
  readonly colour: MeaningColour;
};

/** How a kind of entity is named and drawn, everywhere on the page. */
export const kindLooks: Readonly<Record<EntityKind, KindLook>> = {
  Firm: { one: 'firm', many: 'firms', icon: Building2, colour: 'firm' },
  National: { one: 'person', many: 'persons', icon: User, colour: 'person' },
  PublicBody: { one: 'public body', many: 'public bodies', icon: Landmark, colour: 'person' },
  DataCenter: { one: 'data centre', many: 'data centres', icon: Warehouse, colour: 'hardware' },
  GpuFleet: { one: 'GPU fleet', many: 'GPU fleets', icon: Server, colour: 'hardware' },
  Lease: { one: 'lease', many: 'leases', icon: FileText, colour: 'lease' },
  Shipment: { one: 'shipment', many: 'shipments', icon: Truck, colour: 'trade' },
  Trip: { one: 'trip', many: 'trips', icon: Luggage, colour: 'person' },
  TradeFlow: { one: 'trade flow', many: 'trade flows', icon: ChartLine, colour: 'trade' },
  TradeObservation: { one: 'trade value', many: 'trade values', icon: ChartLine, colour: 'trade' },
  HardwareModel: { one: 'hardware model', many: 'hardware models', icon: Cpu, colour: 'hardware' },
  ControlRule: { one: 'rule', many: 'rules', icon: Gavel, colour: 'rule' },
  Case: { one: 'case', many: 'cases', icon: Newspaper, colour: 'rule' },
  Jurisdiction: { one: 'jurisdiction', many: 'jurisdictions', icon: Globe, colour: 'rule' },
};
