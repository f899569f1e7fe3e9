import { useState } from 'preact/hooks';
import { forgetToken, keepToken, token } from './token.ts';

/** Asks for the token once a tab. */
export const TokenField = () => {
  const [text, setText] = useState('');
  const keep = (): void => {
    if (text.trim() !== '') keepToken(text.trim());
    setText('');
  };
  if (token.value !== undefined) {
    return (
      <p class="small quiet">
        The token is kept until this tab is closed.{' '}
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
