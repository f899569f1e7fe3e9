import './search.css';
import { Search } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { address, follow } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { SearchDocument } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { isTyping } from '../../ui/isTyping.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useReconnect } from '../../ui/useReconnect.ts';
import { allResults, options } from './options.ts';
import { SearchList } from './SearchList.tsx';
import { searchedFor } from './searchedFor.ts';

const mostHits = 12;

/** Searches all names; `/` puts the cursor into it from anywhere on the page. */
export const SearchBox = () => {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [exact, setExact] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useDebounced(text.trim(), 120);
  const { data, error, loading, retry } = useQuery(
    SearchDocument,
    asked === '' ? undefined : { text: asked, exact, first: mostHits },
    'former',
  );
  /** The text whose answer Enter waits for. */
  const [awaited, setAwaited] = useState<string>();
  const here = address.value ?? { page: 'cases' as const };
  const found = data && asked !== '' ? options(data.search, here) : undefined;
  /** What the keyboard goes through: what is listed, and last the way to all results. */
  const rows = found ? [...found, { id: 'all', href: allResults(asked, exact, here) }] : [];

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);

  const wanted = searchedFor.value;
  useEffect(() => {
    if (wanted === undefined) return;
    setText(wanted.text);
    setActive(0);
    setOpen(true);
    input.current?.focus();
  }, [wanted]);

  const clear = (): void => {
    setText('');
    setAwaited(undefined);
    setActive(0);
  };
  const leave = (): void => {
    setOpen(false);
    input.current?.blur();
  };
  const choose = (index: number): void => {
    const href = rows[index]?.href;
    if (href === undefined) return;
    clear();
    leave();
    follow(href);
    // Whoever works by keyboard goes on from what was found, once it is drawn.
    requestAnimationFrame(() => document.getElementById('evidence')?.focus({ preventScroll: true }));
  };
  // What is listed may still answer a former text.
  const isAnswered = asked === text.trim() && data !== undefined && !loading;
  const enter = (): void => {
    if (isAnswered) choose(active);
    else if (text.trim() !== '') setAwaited(text.trim());
  };
  useEffect(() => {
    if (awaited === undefined || (!isAnswered && error === undefined)) return;
    setAwaited(undefined);
    if (isAnswered && awaited === asked) choose(0);
  }, [awaited, isAnswered, error]);

  const place = `${address.value?.page} ${address.value?.id}`;
  useEffect(() => {
    if (document.activeElement !== input.current) clear();
  }, [place]);

  const move = (by: number): void => {
    setAwaited(undefined);
    setOpen(true);
    if (rows.length > 0) setActive((active + by + rows.length) % rows.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: enter,
      Escape: () => (text === '' ? leave() : clear()),
    };
    const act = actions[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  };
  const shown = open && text.trim() !== '' && asked !== '';
  useReconnect(shown ? error?.code : undefined, retry);
  return (
    <search
      class="search"
      onFocusOut={event => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
          setOpen(false);
          setAwaited(undefined);
        }
      }}
    >
      <Icon node={Search} />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="Search firms, persons, sites, fleets, cases and claims"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls="search-list"
        aria-activedescendant={shown && rows[active] ? `found-${rows[active].id}` : undefined}
        placeholder="Search names, claims, any script"
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value);
          setAwaited(undefined);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd title="Press / to search">/</kbd>
      <SearchList
        shown={shown}
        options={found ?? []}
        all={found && asked}
        active={active}
        truncated={data?.search.truncated ?? false}
        error={error?.message}
        settled={data !== undefined}
        exact={exact}
        onExact={setExact}
        onChoose={choose}
      />
    </search>
  );
};
