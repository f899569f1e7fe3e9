import './shell/shell.css';
import './marks/marks.css';
import './print/paper.css';
import { Waypoints } from 'lucide';
import { useEffect } from 'preact/hooks';
import { EvidencePanel } from './evidence/EvidencePanel.tsx';
import { Icon } from './Icon.tsx';
import { Bibliography } from './print/Bibliography.tsx';
import { PaperHead } from './print/PaperHead.tsx';
import { watchPrinting } from './print/paper.ts';
import { SearchBox } from './search/SearchBox.tsx';
import { Asking } from './shell/Asking.tsx';
import { Boundary } from './shell/Boundary.tsx';
import { Page } from './shell/Page.tsx';
import { PreparingView } from './shell/PreparingView.tsx';
import { Rail } from './shell/Rail.tsx';
import { readiness } from './shell/readiness.ts';
import { ThemeSwitch } from './shell/ThemeSwitch.tsx';
import { WrongDates } from './shell/WrongDates.tsx';
import { address, selection } from './state.ts';
import { wrongDates } from './time/wrongDates.ts';
import { ViewsMenu } from './views/ViewsMenu.tsx';

/** Neither the page nor the evidence beside it is asked for at a date that is none. */
export const App = () => {
  const { ready } = readiness.value;
  useEffect(watchPrinting, []);
  const wrong = address.value ? wrongDates(address.value) : [];
  const isOpen = ready && wrong.length === 0;
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
        {ready ? <SearchBox /> : null}
        {ready ? <ViewsMenu /> : null}
        <ThemeSwitch />
        <Asking />
      </header>
      <Rail />
      <main id="main" class="main" tabIndex={-1}>
        <PaperHead />
        {ready ? null : <PreparingView readiness={readiness.value} />}
        {ready && wrong.length > 0 ? <WrongDates wrong={wrong} /> : null}
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
