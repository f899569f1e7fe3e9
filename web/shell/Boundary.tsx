import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Failure } from './Failure.tsx';

/** A defect in one part of the page leaves the rest standing. */
export const Boundary = ({ children }: { children: ComponentChildren }) => {
  const [error, reset] = useErrorBoundary(found => console.error(found));
  if (error === undefined) return <>{children}</>;
  const message = error instanceof Error ? error.message : String(error);
  return <Failure message={`The page has a defect here: ${message}`} onRetry={reset} />;
};
