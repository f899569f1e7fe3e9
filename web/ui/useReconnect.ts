import { useEffect, useRef } from 'preact/hooks';
import { untilReady } from './untilReady.ts';

/** Failures that pass by themselves once the server, or its store, is there again. */
const passing: ReadonlySet<string> = new Set(['OFFLINE', 'STORE_UNAVAILABLE', 'STORE_CHANGED', 'OVERLOADED']);

/** While a failure that passes is shown, tries again by itself once the server is ready. */
export const useReconnect = (code: string | undefined, onRetry: () => void): void => {
  const retry = useRef(onRetry);
  retry.current = onRetry;
  const passes = code !== undefined && passing.has(code);
  useEffect(() => (passes ? untilReady(() => retry.current()) : undefined), [passes]);
};
