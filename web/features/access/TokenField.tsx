import { useState } from 'preact/hooks';
import { isAtLeast } from '../../../domain/access.ts';
import { forgetToken, keepToken, token } from './token.ts';
import { access } from './who.ts';

/** Asks for the token once a tab, unless one has signed in as somebody who may change the store. */
export const TokenField = () => {
  const [text, setText] = useState('');
  const keep = (): void => {
    if (text.trim() !== '') keepToken(text.trim());
    setText('');
  };
  const me = access.value?.me;
  const signedIn = me ? `You are ${me.name}, ${me.role}. ` : '';
  if (me?.how === 'login' && isAtLeast(me, 'editor')) return <p class="small quiet">{signedIn}</p>;
  if (token.value !== undefined) {
    return (
      <p class="small quiet">
        {signedIn}The token is kept until this tab is closed.{' '}
        <button type="button" class="text-button" onClick={forgetToken}>
          Forget it
        </button>
      </p>
    );
  }
  return (
    <div class="views-token">
      <label>
        <span class="small">Token of the server</span>
        <input
          type="password"
          autocomplete="off"
          value={text}
          onInput={event => setText(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            keep();
          }}
        />
      </label>
      <button type="button" class="button" onClick={keep}>
        Use
      </button>
    </div>
  );
};
