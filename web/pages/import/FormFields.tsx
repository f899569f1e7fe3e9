import type { Mapping, Target } from '../../../domain/imports/mapping.ts';
import { formWords, partyKindWords, relationKindWords, withConstant } from './mappingWords.ts';

type Props = { readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void };

/** One of several words; `otherwise` is what holds where none is chosen, nothing where one has to be. */
const Choice = ({
  label,
  words,
  value,
  otherwise,
  onChoose,
}: {
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
  readonly value: string;
  readonly otherwise?: string | undefined;
  readonly onChoose: (value: string) => void;
}) => (
  <label class="import-field">
    <span class="small">{label}</span>
    <select value={value} onChange={event => onChoose(event.currentTarget.value)}>
      {otherwise === undefined ? null : <option value="">{otherwise}</option>}
      {Object.entries(words).map(([word, shown]) => (
        <option key={word} value={word}>
          {shown}
        </option>
      ))}
    </select>
  </label>
);

const Constant = ({
  mapping,
  onChange,
  target,
  ...choice
}: Props & {
  readonly target: Target;
  readonly label: string;
  readonly words: Readonly<Record<string, string>>;
  readonly otherwise?: string;
}) => (
  <Choice
    {...choice}
    value={mapping.constants[target] ?? ''}
    onChoose={value => onChange(withConstant(mapping, target, value))}
  />
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
        <Choice
          label="Dates are written"
          words={formWords.dates}
          value={mapping.dates}
          onChoose={dates => onChange({ ...mapping, dates: dates as Mapping['dates'] })}
        />
      ) : null}
      {has(shareTargets) ? (
        <Choice
          label="Shares are written in"
          words={formWords.shares}
          value={mapping.shares}
          onChoose={shares => onChange({ ...mapping, shares: shares as Mapping['shares'] })}
        />
      ) : null}
    </div>
  );
};
