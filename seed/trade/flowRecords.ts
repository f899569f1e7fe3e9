import { jurisdictionId, type Properties, relationId } from '../../domain/graph.ts';
import type { EntityKind, RelationKind } from '../../domain/vocabulary/kinds.ts';
import { capital } from '../../domain/words.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { codeCaveat, codeText, commodityOf } from '../../server/formats/trade/commodities.ts';
import type { Layout, TradeRow } from '../../server/formats/trade/tradeRow.ts';
import { searchedTexts } from '../../server/model/names/searchedTexts.ts';
import { searchKeysOf } from '../../server/model/names/searchKeys.ts';
import { flowKey } from './gatherFlows.ts';

type Origin = Layout['origin'];
type Row = { readonly id: string; readonly kind: string; readonly properties: Properties };

const publishers: Readonly<Record<Origin, { publisher: string; title: string; url: string }>> = {
  comtrade: {
    publisher: 'United Nations Statistics Division',
    title: 'UN Comtrade',
    url: 'https://comtradeplus.un.org',
  },
  'taiwan-customs': {
    publisher: 'Customs Administration of Taiwan',
    title: 'Trade statistics of Taiwan’s customs',
    url: 'https://portal.sw.nat.gov.tw/APGA/GA30E',
  },
};
const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const nameOf = (country: string | undefined): string =>
  country === undefined ? 'all countries together' : (countryNames.of(country) ?? country);

/** What an authority publishes is its own statement. */
const status = 'official-statement';
export const importedBy = (origin: Origin): string => `import/${origin}`;
export const flowIdOf = (row: TradeRow, origin: Origin): string => `flow-${origin}-${flowKey(row)}`;

/** Entities whose properties their file decides, kept as the loader keeps them. */
const entity = (id: string, kind: EntityKind, name: string, origin: Origin, declared: Properties): Row => ({
  id,
  kind,
  properties: { ...declared, id, kind, name, declaredIn: importedBy(origin), declared: JSON.stringify(declared) },
});

/** As `entity`, and found by search; single values are not, since they would bury what one looks for. */
const foundEntity = (id: string, kind: EntityKind, name: string, origin: Origin, declared: Properties): Row => {
  const row = entity(id, kind, name, origin, declared);
  const searchKeys = searchKeysOf(searchedTexts({ id, kind, name, properties: declared }), chinese);
  return { ...row, properties: { ...row.properties, searchKeys } };
};

/** One source a download; it is published, for us, on the day it was made. */
export const sourceRecord = (origin: Origin, retrieved: string): Row => {
  const { publisher, title, url } = publishers[origin];
  const id = `s-${origin}-${retrieved}`;
  const named = `${title}, download of ${retrieved}`;
  const dated = { published: retrieved, datePrecision: 'day', dateBasis: 'download', type: 'primary' };
  return {
    id,
    kind: 'Source',
    properties: {
      id,
      kind: 'Source',
      name: named,
      title: named,
      publisher,
      url,
      ...dated,
      declaredIn: importedBy(origin),
    },
  };
};

export const jurisdictionRecord = (country: string, origin: Origin): Row =>
  foundEntity(jurisdictionId(country), 'Jurisdiction', nameOf(country), origin, { code: country, groups: [] });

/** A flow; `sources` are all downloads it was found in, in order. */
export const flowRecord = (row: TradeRow, origin: Origin, sources: readonly string[], frequency: string): Row => {
  const { exporter, importer, reporter, codeSystem, code, valuation, series } = row;
  const what = `${codeSystem} ${codeText(code)}`;
  const kept = series === undefined ? '' : `, ${series}`;
  const name = capital(`${nameOf(exporter)} to ${nameOf(importer)}, ${what}${kept}, as ${nameOf(reporter)} reports it`);
  const commodity = commodityOf(code) ?? row.commodity ?? `goods under ${what}`;
  const caveat = /^847[13]/.test(code) ? { caveat: codeCaveat } : {};
  return foundEntity(flowIdOf(row, origin), 'TradeFlow', name, origin, {
    ...(exporter === undefined ? {} : { exporter }),
    ...(importer === undefined ? {} : { importer }),
    ...{ reporter, commodity, codeSystem, code: codeText(code), frequency },
    ...(valuation === undefined ? {} : { valuation }),
    ...{ attributedTo: publishers[origin].title, ...caveat, status, sources: [...sources] },
  });
};

/** One value; its id names the download, so that a later one stands beside it and does not replace it. */
export const observationRecord = (row: TradeRow, origin: Origin, flowName: string, retrieved: string): Row => {
  const flow = flowIdOf(row, origin);
  const { period, valueUsd, quantity, weightKg, preliminary } = row;
  const id = `${flow.replace(/^flow-/, 'obs-')}-${period}-at-${retrieved}`;
  const values = {
    ...(quantity === undefined ? {} : { quantity }),
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(preliminary ? { preliminary } : {}),
  };
  return entity(id, 'TradeObservation', `${flowName}, ${period}`, origin, {
    ...{ period, valueUsd, ...values, retrieved, flow, status, sources: [`s-${origin}-${retrieved}`] },
  });
};

type Relation = { readonly kind: string; readonly from: string; readonly to: string; readonly properties: Properties };

/** A relation that the statistics state by themselves, without a claim. `sources` in order of their dates. */
export const tradeRelation = (kind: RelationKind, from: string, to: string, sources: readonly string[]): Relation => {
  const dates = sources.map(source => source.slice(-10));
  const [recorded = '', lastConfirmed = ''] = [dates[0], dates.at(-1)];
  const id = relationId(kind, from, to);
  return {
    ...{ kind, from, to },
    properties: { id, status, disputed: false, recorded, lastConfirmed, claims: [], sources: [...sources] },
  };
};
