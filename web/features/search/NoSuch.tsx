import { Search } from 'lucide';
import type { ApiError } from '../../core/api.ts';
import { upperFirst } from '../../core/words.ts';
import type { EntityRefFragment } from '../../generated/operations.ts';
import { PartFailure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { nearest, wordsOf } from './nearest.ts';
import { searchedFor } from './searchedFor.ts';

type Props = {
  readonly heading: string;
  /** What the server said: `target is "x"; it is a Firm; give a fleet`. */
  readonly message?: string;
  readonly id: string;
  /** What the page could be about; undefined while it is on its way. */
  readonly candidates: readonly EntityRefFragment[] | undefined;
  /** Why they could not be read. */
  readonly failure?: { readonly error: ApiError; readonly onRetry: () => void } | undefined;
  readonly hrefOf: (id: string) => string;
  readonly all: { readonly href: string; readonly title: string };
};

const mostNamed = 6;

/** An address that is about nothing recorded: what is named alike, a search, and the way to all there is. */
export const NoSuch = ({ heading, message, id, candidates, failure, hrefOf, all }: Props) => {
  const alike = nearest(id, candidates ?? [], mostNamed);
  return (
    <section class="blank" role="alert">
      <h1>{heading}</h1>
      {message === undefined ? null : <p>{upperFirst(message.slice(message.indexOf('; ') + 2))}.</p>}
      {failure ? <PartFailure what="What is named alike" {...failure} /> : null}
      {alike.length === 0 ? null : (
        <>
          <p class="quiet">Named alike:</p>
          <ul>
            {alike.map(({ id: near, kind, name }) => (
              <li key={near} class="alike">
                <a class="entity-name" href={hrefOf(near)}>
                  <KindIcon kind={kind} />
                  <span>{name}</span>
                </a>
                <span class="small quiet">{near}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            searchedFor.value = { text: wordsOf(id) };
          }}
        >
          <Icon node={Search} /> Search for “{wordsOf(id)}”
        </button>
        <a class="button" href={all.href}>
          {all.title}
        </a>
      </p>
    </section>
  );
};
