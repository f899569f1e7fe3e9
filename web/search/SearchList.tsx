import { CircleQuestionMark, List, Quote } from 'lucide';
import { kindLooks } from '../entityKinds.ts';
import { Icon } from '../Icon.tsx';
import { KindIcon } from '../marks/EntityName.tsx';
import type { Option } from './options.ts';

type Props = {
  readonly shown: boolean;
  readonly options: readonly Option[];
  readonly active: number;
  readonly truncated: boolean;
  readonly settled: boolean;
  readonly error: string | undefined;
  readonly exact: boolean;
  readonly onExact: (exact: boolean) => void;
  readonly onChoose: (index: number) => void;
};

const Mark = ({ kind }: { kind: Option['kind'] }) => {
  if (kind === 'Gap') return <Icon node={CircleQuestionMark} label="not known" />;
  if (kind === 'All') return <Icon node={List} />;
  return kind === 'Claim' ? <Icon node={Quote} label="claim" /> : <KindIcon kind={kind} />;
};

const Item = ({ option, active, onChoose }: { option: Option; active: boolean; onChoose: () => void }) => (
  // The keyboard goes through the input, which names the active option.
  <div
    id={`found-${option.id}`}
    role="option"
    tabIndex={-1}
    aria-selected={active}
    aria-disabled={option.href === undefined}
    onMouseDown={event => event.preventDefault()}
    onClick={onChoose}
    onKeyDown={undefined}
  >
    <Mark kind={option.kind} />
    <span class="found-name">{option.name}</span>
    {option.kind === 'All' ? null : (
      <span class="small quiet">
        {option.kind === 'Gap' ? 'gap' : option.kind === 'Claim' ? 'claim' : kindLooks[option.kind].one}
        {option.why === '' ? '' : ` · ${option.why}`}
      </span>
    )}
  </div>
);

const told = ({ settled, error, options, truncated }: Props): string => {
  if (error !== undefined) return error;
  if (!settled) return 'Searching …';
  if (options.every(({ kind }) => kind === 'All'))
    return 'Nothing has such a name, and no claim such words. Try fewer letters, or another spelling.';
  return truncated ? 'More was found than is listed here.' : '';
};

/** What was found, under the search box. */
export const SearchList = (props: Props) => {
  const { shown, options, active, exact, onExact, onChoose } = props;
  return (
    <div class="search-list" hidden={!shown}>
      <div id="search-list" role="listbox" aria-label="Found">
        {options.map((option, index) => (
          <Item key={option.id} option={option} active={index === active} onChoose={() => onChoose(index)} />
        ))}
      </div>
      <div class="search-foot small quiet">
        <span role="status">{told(props)}</span>
        <label>
          <input type="checkbox" checked={exact} onChange={event => onExact(event.currentTarget.checked)} /> as written
        </label>
      </div>
    </div>
  );
};
