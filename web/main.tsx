import '@fontsource-variable/inter';
import './styles/tokens.css';
import './styles/controls.css';
import './styles/tables.css';
import './styles/base.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { watchReadiness } from './shell/readiness.ts';
import { followAddress } from './state.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id app');
followAddress();
watchReadiness();
render(<App />, root);
