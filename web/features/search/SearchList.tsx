import { CircleQuestionMark, List, Quote } from 'lucide';
import type { ComponentChildren } from 'preact';
import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { Icon } from '../../ui/Icon.tsx';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import type { Option } from './options.ts';

type Props = {
  readonly shown: boolean;
  readonly options: readonly Option[];
  /** The text for all results of which the last line stands; undefined while there is no answer. */
  readonly all: string | undefined;
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
  return kind === 'Claim' ? <Icon node={Quote} label="claim" /> : <KindIcon kind={kind} />;
};

type ItemProps = {
  readonly id: string;
  readonly active: boolean;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
  readonly onChoose: () => void;
};

const Item = ({ id, active, disabled = false, children, onChoose }: ItemProps) => (
  // The keyboard goes through the input, which names the active option.
  <div
    id={`found-${id}`}
    role="option"
    tabIndex={-1}
    aria-selected={active}
    aria-disabled={disabled}
    onMouseDown={event => event.preventDefault()}
    onClick={onChoose}
    onKeyDown={undefined}
  >
    {children}
  </div>
);

const Found = ({ kind, name, why }: Option) => (
  <>
    <Mark kind={kind} />
    <span class="found-name">{name}</span>
    <span class="small quiet">
      {kind === 'Gap' ? 'gap' : kind === 'Claim' ? 'claim' : entityKinds[kind].noun[0]}
      {why === '' ? '' : ` · ${why}`}
    </span>
  </>
);

const told = ({ settled, error, options, truncated }: Props): string => {
  if (error !== undefined) return error;
  if (!settled) return 'Searching …';
  if (options.length === 0) return 'No name and no claim matches. Try fewer letters, or another spelling.';
  return truncated ? 'More was found than is listed here.' : '';
};

/** What was found, under the search box. */
export const SearchList = (props: Props) => {
  const { shown, options, all, active, exact, onExact, onChoose } = props;
  return (
    <div class="search-list" hidden={!shown}>
      <div id="search-list" role="listbox" aria-label="Found">
        {options.map((option, index) => (
          <Item
            key={option.id}
            id={option.id}
            active={index === active}
            disabled={option.href === undefined}
            onChoose={() => onChoose(index)}
          >
            <Found {...option} />
          </Item>
        ))}
        {all === undefined ? null : (
          <Item id="all" active={active === options.length} onChoose={() => onChoose(options.length)}>
            <Icon node={List} />
            <span class="found-name">All results for “{all}”</span>
          </Item>
        )}
      </div>
      <div class="search-foot small quiet">
        <span role="status">{told(props)}</span>
        <label>
          <input type="checkbox" checked={exact} onChange={event => onExact(event.currentTarget.checked)} /> exact match
        </label>
      </div>
    </div>
  );
};
