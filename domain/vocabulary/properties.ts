/** Characters of the short name of an entity. */
export const longestLabel = 40;

/**
 * The type of a property:
 * - `label`: a text of at most `longestLabel` characters
 * - `text`, `url`, `language` (BCP 47): string · `texts`, `urls`: list of strings · `country`: ISO 3166-1 alpha-2 · `countries`: list of those
 * - `number`, `count` (whole, not negative), `share` (per cent, 0–100), `usd`
 * - `date`: partial ISO date (`2025`, `2025-03`, `2025-03-04`) · `flag`: boolean
 * - `json`: a nested record, kept as JSON text in the store (spans in force, tests of a rule)
 */
export type PropertyType =
  | 'label'
  | 'text'
  | 'texts'
  | 'url'
  | 'urls'
  | 'language'
  | 'country'
  | 'countries'
  | 'number'
  | 'count'
  | 'share'
  | 'usd'
  | 'date'
  | 'flag'
  | 'json';

export type PropertyTypes = Readonly<Record<string, PropertyType>>;
