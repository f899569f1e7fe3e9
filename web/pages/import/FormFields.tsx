import { dateForms, type Mapping, shareForms, type Target } from '../../../domain/imports/mapping.ts';
import { formWords, partyKindWords, relationKindWords, withConstant } from './mappingWords.ts';

type Props = { readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void };

const Constant = ({
  mapping,
  onChange,
  target,
  label,
  words,
  otherwise,
}: Props & {
  readonly target: Target;
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
  /** What holds where nothing is chosen; nothing where something has to be. */
  readonly otherwise?: string;
}) => (
  <label class="import-field">
    <span class="small">{label}</span>
    <select
      value={mapping.constants[target] ?? ''}
      onChange={event => onChange(withConstant(mapping, target, event.currentTarget.value))}
    >
      {otherwise === undefined ? null : <option value="">{otherwise}</option>}
      {Object.entries(words).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  </label>
);

const byName = 'firms, where the name has a word of an organisation; others are left out';

const dateTargets: readonly Target[] = ['founded', 'dissolved', 'listedFrom', 'start', 'end'];
const shareTargets: readonly Target[] = ['share', 'shareMin', 'shareMax', 'voting', 'votingMin', 'votingMax'];

/** What no column says: what the parties are, and how dates and shares are written. */
export const FormFields = ({ mapping, onChange }: Props) => {
  const meant = Object.values(mapping.columns);
  const has = (targets: readonly Target[]): boolean => targets.some(target => meant.includes(target));
  const own = { mapping, onChange };
  return (
    <div class="import-fields">
      {mapping.rows === 'parties' && !has(['kind']) ? (
        <Constant {...own} target="kind" label="The parties are" words={partyKindWords} otherwise={byName} />
      ) : null}
      {mapping.rows === 'relations' && !has(['kind']) ? (
        <Constant {...own} target="kind" label="The first party …" words={relationKindWords} />
      ) : null}
      {mapping.rows === 'relations' && !has(['fromKind']) ? (
        <Constant {...own} target="fromKind" label="The first parties are" words={partyKindWords} otherwise={byName} />
      ) : null}
      {mapping.rows === 'relations' && !has(['toKind']) ? (
        <Constant {...own} target="toKind" label="The second parties are" words={partyKindWords} otherwise={byName} />
      ) : null}
      {has(dateTargets) ? (
        <label class="import-field">
          <span class="small">Dates are written</span>
          <select
            value={mapping.dates}
            onChange={event => onChange({ ...mapping, dates: event.currentTarget.value as Mapping['dates'] })}
          >
            {dateForms.map(form => (
              <option key={form} value={form}>
                {formWords.dates[form]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {has(shareTargets) ? (
        <label class="import-field">
          <span class="small">Shares are written in</span>
          <select
            value={mapping.shares}
            onChange={event => onChange({ ...mapping, shares: event.currentTarget.value as Mapping['shares'] })}
          >
            {shareForms.map(form => (
              <option key={form} value={form}>
                {formWords.shares[form]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
};
