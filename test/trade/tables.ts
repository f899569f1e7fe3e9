/** Tables in the layouts of the three publishers, with rows of our own invention. */
export const plusHeader =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate';

export const classicHeader =
  'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag';

export const taiwanHeader =
  'Imports/Exports,Time,Commodity Code,Description of Good,Country(Area),Value(USD$ 1000),Weight(TNE)';

type Cells = Readonly<Record<string, string | number>>;
const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const rowOf = (header: string, cells: Cells): string =>
  header
    .split(',')
    .map(name => quoted(String(cells[name] ?? '')))
    .join(',');

const plusUsual: Cells = {
  typeCode: 'C',
  freqCode: 'M',
  reporterCode: 458,
  reporterDesc: 'Malaysia',
  flowCode: 'M',
  partnerCode: 490,
  partnerDesc: 'Other Asia, nes',
  partner2Code: 0,
  classificationCode: 'H6',
  cmdCode: '847150',
  cmdDesc: 'Units of automatic data processing machines; processing units, "other"',
  customsCode: 'C00',
  motCode: 0,
  qtyUnitCode: 5,
  qty: 10,
  isQtyEstimated: 'False',
  netWgt: 1234.5,
  period: 202503,
  primaryValue: 1000,
};
export const plusRow = (cells: Cells): string => rowOf(plusHeader, { ...plusUsual, ...cells });
export const plusRecord = (cells: Cells): Cells => ({ ...plusUsual, ...cells });

export const classicRow = (cells: Cells): string =>
  rowOf(classicHeader, {
    Classification: 'H4',
    Period: 201603,
    'Trade Flow Code': 2,
    'Reporter Code': 490,
    Reporter: 'Other Asia, nes',
    'Partner Code': 458,
    'Commodity Code': '847330',
    'Qty Unit Code': 1,
    'Trade Value (US$)': 500,
    Flag: 0,
    ...cells,
  });

export const taiwanRow = (cells: Cells): string =>
  rowOf(taiwanHeader, {
    'Imports/Exports': 'Exports',
    Time: '2025/3',
    'Commodity Code': '84718000007',
    'Description of Good': 'Other units',
    'Country(Area)': 'Malaysia',
    'Value(USD$ 1000)': '1,874',
    'Weight(TNE)': '2.5',
    ...cells,
  });
