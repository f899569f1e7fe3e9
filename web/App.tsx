import './shell/shell.css';
import './marks/marks.css';
import { Waypoints } from 'lucide';
import { EvidencePanel } from './evidence/EvidencePanel.tsx';
import { Icon } from './Icon.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { Boundary } from './shell/Boundary.tsx';
import { Page } from './shell/Page.tsx';
import { PreparingView } from './shell/PreparingView.tsx';
import { Rail } from './shell/Rail.tsx';
import { readiness } from './shell/readiness.ts';
import { ThemeSwitch } from './shell/ThemeSwitch.tsx';
import { address, selection } from './state.ts';
import { ViewsMenu } from './views/ViewsMenu.tsx';

export const App = () => (
  <div class="app">
    <a class="skip" href="#main">
      Skip to the page
    </a>
    {selection.value.length === 0 ? null : (
      <a class="skip" href="#evidence">
        Skip to the evidence
      </a>
    )}
    <header class="top">
      <a class="brand" href="/">
        <Icon node={Waypoints} />
        <span>Throughline</span>
      </a>
      {readiness.value.ready ? <SearchBox /> : null}
      {readiness.value.ready ? <ViewsMenu /> : null}
      <ThemeSwitch />
    </header>
    <Rail />
    <main id="main" class="main" tabIndex={-1}>
      {readiness.value.ready ? (
        <Boundary key={address.value?.page}>
          <Page />
        </Boundary>
      ) : (
        <PreparingView readiness={readiness.value} />
      )}
    </main>
    {readiness.value.ready ? (
      <Boundary key={selection.value.map(({ id }) => id).join(' ')}>
        <EvidencePanel />
      </Boundary>
    ) : null}
  </div>
);
