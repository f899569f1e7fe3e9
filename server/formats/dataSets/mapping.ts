import type { Mapping, rowKinds, Target } from '../../../domain/imports/mapping.ts';
import { slug } from './openSanctionsTargets.ts';

/** Headings as analysts and exports write them, by what they mean; small letters and digits alone, Chinese as it is. */
const headings: Readonly<Record<(typeof rowKinds)[number], Readonly<Partial<Record<Target, string>>>>> = {
  relations: {
    from: 'from,owner,holder,shareholder,parent,investor,interestedparty,controller,股东,股東',
    to: 'to,owned,subsidiary,investee,asset,controlled,subject,company,issuer,被投资企业,公司',
    fromName: 'fromname,ownername,parentname,holdername,shareholdername',
    toName: 'toname,companyname,subsidiaryname,ownedname,issuername',
    fromKind: 'fromkind,ownerkind,ownertype,holdertype,shareholdertype',
    toKind: 'tokind,companytype',
    fromCountry: 'fromcountry,ownercountry,parentcountry,holdercountry,shareholdercountry',
    toCountry: 'tocountry,companycountry,subsidiarycountry,ownedcountry',
    fromLei: 'fromlei,ownerlei,parentlei,holderlei',
    toLei: 'tolei,companylei,subsidiarylei',
    kind: 'kind,relation,relationkind,relationtype',
    share:
      'share,shares,shareholding,percentage,percent,ownership,ownershippercent,ownershippercentage,stake,held,percentheld,持股比例',
    shareMin: 'sharemin,minshare',
    shareMax: 'sharemax,maxshare',
    voting: 'voting,votes,votingrights,votingpercent',
    votingMin: 'votingmin',
    votingMax: 'votingmax',
    start: 'start,startdate,since,validfrom',
    end: 'end,enddate,until,validto',
    means: 'means,controltype',
    role: 'role,position',
    status: 'status',
  },
  parties: {
    key: 'id,key,recordid,entityid',
    name: 'name,companyname,company,entity,entityname,legalname,firm,party,名称,名稱,企业名称',
    alias: 'alias,aliases,othername,othernames,aka',
    nameOriginal: 'nameoriginal,localname,nativename,chinesename,中文名',
    kind: 'kind,type,entitytype',
    headquarters: 'headquarters,seat,hq,hqcountry,headquarterscountry',
    incorporatedIn: 'incorporatedin,jurisdiction,countryofincorporation,incorporationcountry',
    country: 'country,国家,國家',
    lei: 'lei,leicode',
    uscc: 'uscc,unifiedsocialcreditcode,统一社会信用代码',
    register: 'register,registry,registrationauthority',
    registryNumber: 'registrynumber,registrationnumber,companynumber,regno,注册号',
    identifiers: 'identifiers,identifier,codes',
    founded: 'founded,incorporated,incorporationdate,foundingdate',
    dissolved: 'dissolved,dissolutiondate',
    citizenship: 'citizenship,nationality',
    role: 'role,position',
    list: 'list,listname',
    listedFrom: 'listedfrom,listedsince,listingdate,dateadded',
  },
};

const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const guessed = (header: readonly string[], rows: (typeof rowKinds)[number]): Readonly<Record<string, Target>> => {
  const taken = new Set<string>();
  const found: Record<string, Target> = {};
  for (const [target, words = ''] of Object.entries(headings[rows]) as [Target, string][]) {
    const known = words.split(',');
    const heading = known.flatMap(word => header.find(cell => plain(cell) === word && !taken.has(cell)) ?? [])[0];
    if (heading === undefined) continue;
    taken.add(heading);
    found[heading] = target;
  }
  return found;
};

/** A mapping of a table of which nothing is known but its name. */
export const unmapped = (fileName: string): Mapping => {
  const title = fileName.replace(/\.[a-z]+$/i, '');
  const id = slug(title) || 'table';
  return {
    ...{ id, title, publisher: 'not stated', url: '', licence: 'not stated' },
    coverage: `What the table ${fileName} holds.`,
    ...{ parties: id, rows: 'parties', shares: 'percent', dates: 'iso', columns: {}, constants: {} },
  };
};

/** What the headings of a table say; undefined where they name neither a party nor two. */
export const guessMapping = (header: readonly string[], fileName: string): Mapping | undefined => {
  const common = unmapped(fileName);
  const relations = guessed(header, 'relations');
  const has = (target: Target): boolean => Object.values(relations).includes(target);
  if (has('from') && has('to'))
    return { ...common, rows: 'relations', columns: relations, constants: has('kind') ? {} : { kind: 'OWNS' } };
  const parties = guessed(header, 'parties');
  return Object.values(parties).includes('name') ? { ...common, columns: parties } : undefined;
};
