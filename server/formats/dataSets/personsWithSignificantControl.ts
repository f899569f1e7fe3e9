import type { Properties } from '../../../domain/graph.ts';
import { registerNumber } from '../../model/names/registerNumbers.ts';
import type { DataRecord, Fact, FileFacts, Layout, PartyFact, RowResult, SurveyedParty } from './dataSetRow.ts';
import { dateOrDrop, heldBetween } from './historicDates.ts';
import { citizenshipIn } from './nationalities.ts';
import { parentAnswer } from './parentAnswers.ts';
import { countryIn, objectIn, textIn, textsIn, unnamedPerson } from './values.ts';

const status = 'registered';

/** Bands of the register, with the ends that they leave out. */
const bands: Readonly<
  Record<string, { readonly min: number; readonly max: number; readonly open: readonly string[] }>
> = {
  '25-to-50': { min: 25, max: 50, open: ['Min'] },
  '50-to-75': { min: 50, max: 75, open: ['Min', 'Max'] },
  '75-to-100': { min: 75, max: 100, open: [] },
  'more-than-25': { min: 25, max: 100, open: ['Min'] },
};

const bandOf = (nature: string): { readonly measure: 'share' | 'voting'; readonly values: Properties } | undefined => {
  const found = /^(ownership-of-shares|voting-rights)-(.+)-percent/.exec(nature);
  const band = bands[found?.[2] ?? ''];
  if (found === null || band === undefined) return undefined;
  const measure = found[1] === 'voting-rights' ? 'voting' : 'share';
  const open = Object.fromEntries(band.open.map(end => [`${measure}${end}Exclusive`, true]));
  return { measure, values: { [`${measure}Min`]: band.min, [`${measure}Max`]: band.max, ...open } };
};

/** By whom a nature of control is held: by the party itself, or by a trust or a firm that the party controls. */
const holderIn = (nature: string): 'itself' | 'trust' | 'firm' => {
  const through = /-as-(?:control-over-)?(trust|firm)(?=-|$)/.exec(nature)?.[1];
  return through === 'trust' || through === 'firm' ? through : 'itself';
};

const meansOf = (nature: string): 'board' | 'other' | undefined => {
  if (nature.startsWith('right-to-appoint-')) return 'board';
  // A right to the surplus of a partnership is no share, but a condition of control.
  return /^(significant-influence|(part-)?right-to-share-surplus)/.test(nature) ? 'other' : undefined;
};

type Natures = { readonly owns?: Properties; readonly controls: readonly string[] };

const naturesOf = (natures: readonly string[], dropped: string[]): Natures => {
  const found = natures.flatMap(nature => bandOf(nature) ?? []);
  const owned: Record<string, Properties> = {};
  for (const { measure, values } of found) {
    if (owned[measure] === undefined) owned[measure] = values;
    else if (JSON.stringify(owned[measure]) !== JSON.stringify(values)) {
      dropped.push(`several bands of one kind, such as ${natures.join(' and ')}`);
      owned[measure] = {};
    }
  }
  const unread = natures.find(nature => bandOf(nature) === undefined && meansOf(nature) === undefined);
  if (unread !== undefined) dropped.push(`natures of control that are not known, such as ${unread}`);
  return {
    ...(found.length === 0 ? {} : { owns: { ...owned.share, ...owned.voting } }),
    controls: [...new Set(natures.flatMap(nature => meansOf(nature) ?? []))],
  };
};

const dataOf = (record: DataRecord): DataRecord => objectIn(record, 'data');
const keyOf = (record: DataRecord): string | undefined =>
  textIn(objectIn(dataOf(record), 'links'), 'self') ??
  (/^totals#/.test(textIn(dataOf(record), 'kind') ?? '') ? 'totals' : undefined);

const companyOf = (record: DataRecord): string | undefined => {
  const number = textIn(record, 'company_number');
  return number === undefined ? undefined : registerNumber('GB-COH', number);
};

/** The register that a firm of another one stands in, as a number that means it alone; most registers are not known by a code. */
const holderNumber = (data: DataRecord): string | undefined => {
  const identification = objectIn(data, 'identification');
  const number = textIn(identification, 'registration_number');
  const [country, place] = [textIn(identification, 'country_registered'), textIn(identification, 'place_registered')];
  const isHere = [country, place].some(text =>
    /^(companies house|united kingdom|england|scotland|wales|great britain|uk)/i.test(text ?? ''),
  );
  if (number === undefined || !isHere || !/^([A-Z]{2}\d{6}|\d{6,8})$/i.test(number.replace(/\s/g, '')))
    return undefined;
  return registerNumber('GB-COH', number);
};

const isFirm = (kind: string): boolean => /^(corporate-entity|legal-person)-/.test(kind);
const isPerson = (kind: string): boolean => /^(individual|super-secure)-/.test(kind);

/** A company by its number: the file has the names of those above it alone. */
const companyFact = (company: string): PartyFact => ({
  ...{ says: 'party', record: company, kind: 'Firm', status: 'reported', isNumberAlone: true },
  values: {
    name: `Company ${company.replace('GB-COH-', '')} (Companies House)`,
    identifiers: [company],
    // Overseas entities are registered here and incorporated elsewhere.
    ...(company.startsWith('GB-COH-OE') ? {} : { incorporatedIn: 'GB' }),
  },
});

const holderOf = (data: DataRecord, key: string, file: FileFacts, dropped: string[]): PartyFact => {
  const kind = textIn(data, 'kind') ?? '';
  const name = textIn(data, 'name');
  if (isPerson(kind)) {
    const nationality = textIn(data, 'nationality');
    const countries = nationality?.split(',').map(citizenshipIn) ?? [];
    const citizenship = [...new Set(countries.flatMap(country => country ?? []))];
    if (countries.includes(undefined)) dropped.push(`nationalities that are not known, such as ${nationality}`);
    const isNamed = file.keepsPersonNames && name !== undefined;
    const values = {
      ...(isNamed ? { name } : unnamedPerson),
      ...(citizenship.length === 0 ? {} : { citizenship }),
      role: 'person with significant control',
    };
    return { ...{ says: 'party', record: key, kind: 'National', status }, values };
  }
  const number = holderNumber(data);
  const identification = objectIn(data, 'identification');
  const country = number === undefined ? countryIn(textIn(identification, 'country_registered') ?? '') : 'GB';
  const own = textIn(identification, 'registration_number');
  // The number of a register that is not known by a code means nothing alone.
  const identifier = number ?? (own === undefined || country === undefined ? undefined : `${country} ${own}`);
  const values = {
    ...(name === undefined ? { name: 'Legal body (not named)', named: false } : { name }),
    ...(country === undefined ? {} : { incorporatedIn: country }),
    ...(identifier === undefined ? {} : { identifiers: [identifier] }),
  };
  return { ...{ says: 'party', record: key, party: number ?? key, kind: 'Firm', status }, values };
};

const answerOf = (record: DataRecord, key: string, company: string): RowResult => {
  const data = dataOf(record);
  const exemptions = Object.values(objectIn(data, 'exemptions')).flatMap(item =>
    typeof item === 'object' && item !== null ? (textIn(item as DataRecord, 'exemption_type') ?? []) : [],
  );
  const statement = textIn(data, 'statement');
  const codes = statement === undefined ? exemptions : [statement];
  if (codes.length === 0) return { leftOut: 'statements that do not say what' };
  const dropped: string[] = [];
  const [from, until] = [
    dateOrDrop(textIn(data, 'notified_on'), 'notified_on', dropped),
    dateOrDrop(textIn(data, 'ceased_on'), 'ceased_on', dropped),
  ];
  const time = [from === undefined ? '' : ` from ${from}`, until === undefined ? '' : ` until ${until}`].join('');
  const parentAnswers = codes.map(code => parentAnswer(`significant control${time}`, code));
  return {
    facts: [
      companyFact(company),
      { ...{ says: 'party', record: key, party: company, kind: 'Firm', status }, values: { parentAnswers } },
    ],
    dropped,
  };
};

/** What stands between a holder and the company: nothing, or a trust or firm that the holder controls. */
const through = (holder: PartyFact, key: string, by: 'trust' | 'firm'): PartyFact => ({
  ...{ says: 'party', record: `${key}#${by}`, kind: 'Firm', status: holder.status },
  values: { name: by === 'trust' ? 'Trust (not named)' : 'Firm (not named)', named: false },
});

const controlOf = (record: DataRecord, key: string, company: string, file: FileFacts): RowResult => {
  const data = dataOf(record);
  const dropped: string[] = [];
  const holder = holderOf(data, key, file, dropped);
  const holderKey = holder.party ?? holder.record;
  if (holderKey === company) return { leftOut: 'companies that are said to control themselves' };
  const notified = dateOrDrop(textIn(data, 'notified_on'), 'notified_on', dropped);
  const ceased = textIn(data, 'ceased_on');
  const end = dateOrDrop(ceased, 'ceased_on', dropped);
  const isTurnedOver = notified !== undefined && end !== undefined && end < notified;
  if (isTurnedOver) dropped.push(`ceased_on before notified_on, such as ${end}`);
  const time = heldBetween({ end: isTurnedOver ? undefined : end, isOver: ceased !== undefined }, file.day, dropped);
  const natures = textsIn(data.natures_of_control);
  const facts: Fact[] = [companyFact(company), holder];
  const common = {
    says: 'relation',
    record: key,
    status,
    ...(notified === undefined ? {} : { date: notified }),
  } as const;
  for (const by of ['itself', 'trust', 'firm'] as const) {
    const own = natures.filter(nature => holderIn(nature) === by);
    // Who is protected, or gives no natures, has significant control all the same.
    if (own.length === 0 && !(by === 'itself' && natures.length === 0)) continue;
    const { owns, controls } =
      natures.length === 0 ? { owns: undefined, controls: ['other'] } : naturesOf(own, dropped);
    let from = holderKey;
    if (by !== 'itself') {
      const between = through(holder, key, by);
      facts.push(between, {
        ...common,
        ...{ kind: 'CONTROLS', from: { record: holderKey }, to: { record: between.record } },
        values: { ...time, means: 'other' },
      });
      from = between.record;
    }
    const ends = { from: { record: from }, to: { record: company } };
    if (owns !== undefined) facts.push({ ...common, ...ends, kind: 'OWNS', values: { ...owns, ...time } });
    for (const means of controls) facts.push({ ...common, ...ends, kind: 'CONTROLS', values: { ...time, means } });
  }
  return { facts, dropped };
};

const read = (record: DataRecord, file: FileFacts): RowResult => {
  const [key, kind] = [keyOf(record), textIn(dataOf(record), 'kind')];
  const hint = 'take the snapshot as it was downloaded';
  if (key === undefined || kind === undefined)
    return { problem: 'no links.self, or no kind', value: JSON.stringify(record).slice(0, 80), hint };
  if (key === 'totals') return { leftOut: 'the line of totals' };
  const company = companyOf(record);
  if (company === undefined)
    return { problem: 'no company_number', value: textIn(record, 'company_number') ?? key, hint };
  if (kind === 'exemptions' || kind.endsWith('-statement')) return answerOf(record, key, company);
  if (!isFirm(kind) && !isPerson(kind)) return { leftOut: `${kind}, which is not known` };
  return controlOf(record, key, company, file);
};

const survey = (record: DataRecord) => {
  const [company, key] = [companyOf(record), keyOf(record)];
  const data = dataOf(record);
  const kind = textIn(data, 'kind') ?? '';
  if (company === undefined || key === undefined) return {};
  const own: SurveyedParty = { party: company, kind: 'Firm', codes: [company] };
  if (!isFirm(kind)) return { parties: [own, ...(isPerson(kind) ? [{ party: key, kind: 'National' } as const] : [])] };
  const number = holderNumber(data);
  const holder: SurveyedParty = { party: number ?? key, kind: 'Firm', codes: number === undefined ? [] : [number] };
  return { parties: [own, holder] };
};

/** The daily snapshot of the register of people with significant control of the United Kingdom: a JSON record a line. */
export const personsWithSignificantControl: Layout = {
  name: 'uk-psc',
  title: 'UK register of people with significant control (JSON lines)',
  forms: ['lines'],
  fields: ['company_number', 'data'],
  keyOf,
  about: () => ({
    id: 'uk-psc',
    title: 'People with significant control',
    publisher: 'Companies House, United Kingdom',
    url: 'https://download.companieshouse.gov.uk/en_pscdata.html',
    licence: 'Crown copyright, free to use',
    coverage:
      'Who companies of the United Kingdom say has more than a quarter of their shares or votes, or other significant control, in bands. Holders of less, and the names of the companies, are not in it.',
  }),
  survey,
  read,
};
