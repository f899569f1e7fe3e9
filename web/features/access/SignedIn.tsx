import './access.css';
import { LogIn, LogOut } from 'lucide';
import { useState } from 'preact/hooks';
import { formatAddress } from '../../core/address.ts';
import { address } from '../../core/state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { access, loginAddress } from './who.ts';

const here = (): string => (address.value ? formatAddress(address.value) : '/');

const signOut = async (): Promise<void> => {
  const response = await fetch('/logout', { method: 'POST' });
  const { next = '/' } = (await response.json()) as { next?: string };
  location.assign(next);
};

/** Who has signed in, with the way out; or the way in, where the server knows one. */
export const SignedIn = () => {
  const [failure, setFailure] = useState<string>();
  const state = access.value;
  if (!state?.login) return null;
  const { me } = state;
  if (me?.how !== 'login')
    return (
      <a class="button access-in" href={loginAddress(here())} aria-label="Sign in" title="Sign in">
        <Icon node={LogIn} /> <span>Sign in</span>
      </a>
    );
  const title = failure ?? `Signed in as ${me.name}, ${me.role}. Sign out`;
  return (
    <span class="access-who">
      <span class="small" title={me.name}>
        {me.name}
      </span>
      <span class="small quiet">{me.role}</span>
      <button
        type="button"
        class="icon-button"
        title={title}
        aria-label={title}
        onClick={() => signOut().catch(() => setFailure('The server does not answer, so you are still signed in'))}
      >
        <Icon node={LogOut} />
      </button>
    </span>
  );
};

/** In place of a page that only readers see. */
export const SignInFirst = () => (
  <section class="blank">
    <h1>Sign in to read</h1>
    {access.value?.login ? (
      <>
        <p>This server answers those who have signed in.</p>
        <p class="actions">
          <a class="button access-first" href={loginAddress(here())}>
            <Icon node={LogIn} /> Sign in
          </a>
        </p>
      </>
    ) : (
      <p>
        This server answers programs that send a token. For people, whoever runs it sets up a login (OIDC_ISSUER, in
        docs/SECURITY.md).
      </p>
    )}
  </section>
);
