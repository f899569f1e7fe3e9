import { signal } from '@preact/signals';

const key = 'token';

/** The token that lets this tab change the store; kept until the tab is closed. */
export const token = signal<string | undefined>(sessionStorage.getItem(key) ?? undefined);

export const keepToken = (text: string): void => {
  sessionStorage.setItem(key, text);
  token.value = text;
};

export const forgetToken = (): void => {
  sessionStorage.removeItem(key);
  token.value = undefined;
};
