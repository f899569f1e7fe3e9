import { numberInWords } from '../../domain/words.ts';
import type { EntityKind } from '../generated/operations.ts';
import { countryInWords } from './words.ts';

type Look = {
  readonly label: string /** A `fraction` of 1 is shown in per cent. */;
  readonly as?: 'country' | 'number' | 'fraction' | 'date' | 'record';
  readonly unit?: string;
};

/** What properties are called on the page, and how their values are written, in the order in which they are shown. */
const looks: Readonly<Record<string, Look>> = {
  nameOriginal: { label: 'Name in its own script' },
  aliases: { label: 'Other names' },
  formerNames: { label: 'Former names' },
  headquarters: { label: 'Headquarters', as: 'country' },
  incorporatedIn: { label: 'Incorporated in', as: 'country' },
  citizenship: { label: 'Citizenship', as: 'country' },
  role: { label: 'Role' },
  country: { label: 'Country', as: 'country' },
  city: { label: 'City' },
  servers: { label: 'Servers', as: 'number' },
  gpus: { label: 'GPUs', as: 'number' },
  service: { label: 'Service' },
  priceUsd: { label: 'Price', as: 'number', unit: 'US dollars' },
  mode: { label: 'Mode' },
  quantity: { label: 'Quantity', as: 'number', unit: 'units' },
  valueUsd: { label: 'Value', as: 'number', unit: 'US dollars' },
  origin: { label: 'From', as: 'country' },
  destination: { label: 'To', as: 'country' },
  cargo: { label: 'Cargo' },
  drives: { label: 'Drives', as: 'number' },
  terabytes: { label: 'Data', as: 'number', unit: 'TB' },
  start: { label: 'Start', as: 'date' },
  end: { label: 'End', as: 'date' },
  powerMw: { label: 'Power', as: 'number', unit: 'MW' },
  latitude: { label: 'Latitude', as: 'number' },
  longitude: { label: 'Longitude', as: 'number' },
  founded: { label: 'Founded', as: 'date' },
  dissolved: { label: 'Dissolved', as: 'date' },
  identifiers: { label: 'Identifiers' },
  parentAnswers: { label: 'Told of those above it' },
  exporter: { label: 'Exporter', as: 'country' },
  importer: { label: 'Importer', as: 'country' },
  code: { label: 'Code' },
  codeSystem: { label: 'Code system' },
  period: { label: 'Period' },
  changeOnYear: { label: 'Change on the year', as: 'fraction' },
  quantityChangeOnYear: { label: 'Change of quantity on the year', as: 'fraction' },
  weightKg: { label: 'Weight', as: 'number', unit: 'kg' },
  preliminary: { label: 'Preliminary' },
  retrieved: { label: 'Downloaded', as: 'date' },
  valuation: { label: 'Valuation' },
  vendor: { label: 'Vendor' },
  released: { label: 'Released', as: 'date' },
  tpp: { label: 'Total processing performance', as: 'number' },
  tppRange: { label: 'TPP of its variants', as: 'record' },
  boardTpp: { label: 'TPP of the board', as: 'number' },
  dieAreaMm2: { label: 'Die area', as: 'number', unit: 'mm²' },
  performanceDensity: { label: 'Performance density', as: 'number', unit: 'TPP per mm²' },
  memoryGb: { label: 'Memory', as: 'number', unit: 'GB' },
  memoryBandwidthGBps: { label: 'Memory bandwidth', as: 'number', unit: 'GB/s' },
  interconnectGBps: { label: 'Interconnect bandwidth', as: 'number', unit: 'GB/s' },
  class2022: { label: 'Class under the Oct 2022 IFR' },
  class2023: { label: 'Class under the Oct 2023 AC/S IFR' },
  nacEligible: { label: 'Eligible for licence exception NAC' },
  licenceBy: { label: 'Licence needed by' },
  datacenter: { label: 'For data centres' },
  reviewCn2026: { label: 'Review for China, 2026' },
  issuer: { label: 'Issuer' },
  citation: { label: 'Citation' },
  frDoc: { label: 'Federal Register document' },
  rin: { label: 'RIN' },
  announced: { label: 'Announced', as: 'date' },
  published: { label: 'Published', as: 'date' },
  effectiveFrom: { label: 'Effective from', as: 'date' },
  complianceFrom: { label: 'Compliance from', as: 'date' },
  jurisdictions: { label: 'Jurisdictions', as: 'country' },
  status: { label: 'Status' },
};
const order = Object.keys(looks);

/** Properties that a reader looks for; where none is recorded, the panel says that it is not reported. */
const expected: Partial<Record<EntityKind, readonly string[]>> = {
  Firm: ['headquarters', 'incorporatedIn'],
  National: ['citizenship', 'role'],
  PublicBody: ['country'],
  DataCenter: ['country', 'city', 'powerMw'],
  GpuFleet: ['country', 'servers', 'gpus'],
  Lease: ['servers', 'gpus', 'service', 'priceUsd', 'start', 'end'],
  Shipment: ['quantity', 'valueUsd', 'origin', 'destination', 'start', 'end'],
  Trip: ['origin', 'destination', 'cargo', 'start', 'end'],
};

/** Said elsewhere: in the heading, or by the form of the name. */
const saidElsewhere: ReadonlySet<string> = new Set(['named', 'name', 'title', 'summary', 'nameOriginal']);

/** `interconnectNote` → `Interconnect note`. */
const spaced = (name: string): string => {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const propertyLabel = (name: string): string => looks[name]?.label ?? spaced(name);

const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);

/** The recorded properties and the missing ones that a reader looks for, in the order in which they are shown. */
export const shownProperties = (kind: EntityKind, recorded: readonly string[]): readonly string[] =>
  [...new Set([...recorded, ...(expected[kind] ?? [])])]
    .filter(name => !saidElsewhere.has(name))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The nested record that a value written as JSON stands for; undefined for any other text. */
export const recordOf = (value: string): object | undefined => {
  if (!value.startsWith('{') && !value.startsWith('[')) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

/** `2400` of `gpus` → `2,400`; `CN, HK` of `headquarters` → `China, Hong Kong SAR China`; `true` → `yes`. */
export const valueInWords = (name: string, value: string, unit?: string | null): string => {
  const look = looks[name];
  if (value === 'true') return 'yes';
  if (value === 'false') return 'no';
  if (look?.as === 'country') return value.split(', ').map(countryInWords).join(', ');
  if (look?.as === 'fraction' && value !== '' && Number.isFinite(Number(value)))
    return `${numberInWords(Number(value) * 100)} %`;
  if (look?.as === 'number' && value !== '' && Number.isFinite(Number(value))) {
    const measured = unit ?? look.unit;
    return numberInWords(Number(value)) + (measured === undefined ? '' : ` ${measured}`);
  }
  return value;
};

/** With its bound: a floor or a ceiling is never read as a count. */
export const statedInWords = (
  property: { readonly name: string; readonly value: string; readonly unit?: string | null },
  how: { readonly approximate: boolean; readonly bound: 'AT_LEAST' | 'AT_MOST' | null },
): string => {
  const words = valueInWords(property.name, property.value, property.unit);
  if (how.bound === 'AT_LEAST') return `at least ${words}`;
  if (how.bound === 'AT_MOST') return `at most ${words}`;
  return how.approximate ? `about ${words}` : words;
};
