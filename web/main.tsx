import '@fontsource-variable/inter';
import './core/styles/symbols.css';
import './core/styles/tokens.css';
import './core/styles/controls.css';
import './core/styles/tables.css';
import './core/styles/base.css';
import { render } from 'preact';
import { App } from './app/App.tsx';
import { followAddress } from './core/state.ts';
import { watchReadiness } from './ui/readiness.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id app');
followAddress();
watchReadiness();
render(<App />, root);
