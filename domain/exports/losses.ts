/** The formats that the server exports, and what each cannot say. Pages and docs/EXPORTS.md show the same texts. */
export const exportFormats = {
  followthemoney: {
    title: 'FollowTheMoney (JSON lines)',
    losses: [
      'The three parties of a lease become pairs, with the id of the lease in the role.',
      'A share is one number or a range: whether its ends are left out, votes, and a share with one known end are lost (the last stands in the summary).',
      'Who keeps a list is a name, the authority of the listing.',
      'Servers, GPUs, hardware models, prices, trips, trade statistics, rules and parts in cases have no place.',
      'Status is one word without a rank; certainty, disputes, single claims and the day of knowledge are lost. Sources stand as addresses and publishers.',
    ],
  },
  bods: {
    title: 'Beneficial Ownership Data Standard 0.4 (JSON)',
    losses: [
      'Only parties, holdings, control and directors have a place: hardware, leases, shipments, payments, trips, lists and trade are left out.',
      'Dates are full days: a month begins on its first and ends on its last day; the reported form stands in the details.',
      'Status, certainty, disputes, single claims and the day of knowledge are lost; of the sources one is kept.',
      'Holders that nobody reports are not written as statements.',
    ],
  },
  gexf: {
    title: 'Graph (GEXF 1.3)',
    losses: [
      'Claims are lost; of the evidence stay status, certainty, the day of the first report and of the last.',
      'Ends of a span are instants: partial dates stand as text in the attributes from and until.',
      'Lists are one text; nested records are JSON.',
      'Most readers forget the kind of an edge: it stands once more in the attribute relation.',
    ],
  },
  graphml: {
    title: 'Graph with all properties (GraphML)',
    losses: [
      'Claims are lost; of the evidence stay status, certainty, the day of the first report and of the last.',
      'Flags are yes or no as text, since readers make an absent one false; dates are text; lists are one text.',
      'Several readers drop the ids of edges: they stand once more as relationId.',
    ],
  },
  csv: {
    title: 'Tables with evidence (CSV)',
    losses: [
      'Lists are one text, joined by semicolons; nested records are JSON.',
      'A text that a spreadsheet would run as a formula is led by an apostrophe; in CSV so is a part of one after a semicolon, a bar, a tab or a line end.',
      'Of the claims those behind relations and properties are listed; those that state neither are not.',
    ],
  },
  xlsx: {
    title: 'Workbook with evidence (XLSX)',
    losses: [
      'Lists are one text, joined by semicolons; nested records are JSON. Dates are text, since they may be partial.',
      'Of the claims those behind relations and properties are listed; those that state neither are not.',
      'At most 100,000 rows; take CSV for more.',
    ],
  },
  cypher: {
    title: 'Cypher script (Neo4j 5.26 or later)',
    losses: [
      'Entities and relations are as they were known and held at the two dates: claims are lost but for the ids of the sources.',
      'Nested records are JSON text.',
    ],
  },
  case: {
    title: 'Case files (YAML, as they were loaded)',
    losses: [
      'Lists and registers that were imported are not in case files: import their files again.',
      'Saved views and decisions on screened names are not in case files.',
      'Both clocks are left out: a case file holds all that it says of any date.',
    ],
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly losses: readonly string[] }>>;

export type ExportFormatName = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as readonly ExportFormatName[];
export const isExportFormat = (name: string): name is ExportFormatName => Object.hasOwn(exportFormats, name);
