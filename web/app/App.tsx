import './shell.css';
import '../ui/marks/marks.css';
import '../features/print/paper.css';
import { CircleHelp, Waypoints, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { pages } from '../../domain/pages.ts';
import { formatAddress } from '../core/address.ts';
import { isAsking } from '../core/api.ts';
import { watchPrinting } from '../core/paper.ts';
import { address, amend, selection } from '../core/state.ts';
import { type WrongDate, wrongDates } from '../core/wrongDates.ts';
import { SignedIn, SignInFirst } from '../features/access/SignedIn.tsx';
import { access, watchAccess } from '../features/access/who.ts';
import { EvidencePanel } from '../features/evidence/EvidencePanel.tsx';
import { Bibliography } from '../features/print/Bibliography.tsx';
import { PrintHead } from '../features/print/PrintHead.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { ViewsMenu } from '../features/views/ViewsMenu.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { readiness } from '../ui/readiness.ts';
import { Page } from './Page.tsx';
import { PreparingView } from './PreparingView.tsx';
import { routes } from './routes.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useHelpKey } from './useHelpKey.ts';

/** An address with a date that is none: said before anything is asked, with the way on. */
const WrongDates = ({ wrong }: { wrong: readonly WrongDate[] }) => (
  <section class="blank" role="alert">
    {wrong.map(({ name, value, without }) => (
      <div key={name}>
        <h1>{value} is no date</h1>
        <p>
          The address gives it as <code>{name}</code>. A date is written 2025, 2025-03 or 2025-03-04.
        </p>
        <p class="actions">
          <button type="button" class="button" onClick={() => amend(without)}>
            <Icon node={X} /> Continue without it
          </button>
        </p>
      </div>
    ))}
  </section>
);

const Navigation = () => (
  <nav class="rail" aria-label="Pages">
    {routes
      .filter(route => route.onRail)
      .map(route => (
        <a
          key={route.page}
          href={formatAddress({ page: route.page })}
          aria-current={address.value?.page === route.page ? 'page' : undefined}
        >
          <Icon node={route.icon} />
          <span>{pages[route.page]}</span>
        </a>
      ))}
  </nav>
);

/** A defect in one part of the page leaves the rest standing. */
const Boundary = ({ children }: { children: ComponentChildren }) => {
  const [error, reset] = useErrorBoundary(found => console.error(found));
  if (error === undefined) return <>{children}</>;
  const message = error instanceof Error ? error.message : String(error);
  return <Failure message={`This part of the page failed: ${message}`} onRetry={reset} />;
};

/** That an answer is on its way, once it takes longer than one waits unawares: what the page shows is the one before. */
const Asking = () =>
  isAsking.value ? <div class="asking" role="progressbar" aria-label="Waiting for an answer" /> : null;

/** Neither the page nor the evidence beside it is asked for at a date that is none. */
export const App = () => {
  const { ready } = readiness.value;
  useEffect(watchPrinting, []);
  useEffect(watchAccess, []);
  useHelpKey();
  const wrong = address.value ? wrongDates(address.value) : [];
  const mustSignIn = access.value?.readersAlone === true && access.value.me === null;
  const isOpen = ready && !mustSignIn && wrong.length === 0;
  return (
    <div class="app">
      <a class="skip" href="#main">
        Skip to the page
      </a>
      {isOpen && selection.value.length > 0 ? (
        <a class="skip" href="#evidence">
          Skip to the evidence
        </a>
      ) : null}
      <header class="top">
        <a class="brand" href="/">
          <Icon node={Waypoints} />
          <span>Throughline</span>
        </a>
        {ready && !mustSignIn ? <SearchBox /> : null}
        {ready && !mustSignIn ? <ViewsMenu /> : null}
        <SignedIn />
        <a class="icon-button" href="/help" title="Help and glossary (?)" aria-label="Help and glossary">
          <Icon node={CircleHelp} />
        </a>
        <ThemeSwitch />
        <Asking />
      </header>
      <Navigation />
      <main id="main" class="main" tabIndex={-1}>
        <PrintHead />
        {ready ? null : <PreparingView readiness={readiness.value} />}
        {ready && mustSignIn ? <SignInFirst /> : null}
        {ready && !mustSignIn && wrong.length > 0 ? <WrongDates wrong={wrong} /> : null}
        {isOpen ? (
          <Boundary key={address.value?.page}>
            <Page />
          </Boundary>
        ) : null}
      </main>
      {isOpen ? (
        <Boundary key={selection.value.map(({ id }) => id).join(' ')}>
          <EvidencePanel />
        </Boundary>
      ) : null}
      <Bibliography />
    </div>
  );
};
