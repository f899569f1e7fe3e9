import { signal } from '@preact/signals';
import { Moon, Sun, SunMoon } from 'lucide';
import { Icon } from '../ui/Icon.tsx';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const icons = { system: SunMoon, light: Sun, dark: Moon };
const titles = { system: 'as the system', light: 'light', dark: 'dark' };

const stored = localStorage.getItem('theme');
const theme = signal<Theme>(themes.find(name => name === stored) ?? 'system');

const choose = (next: Theme): void => {
  theme.value = next;
  if (next === 'system') {
    localStorage.removeItem('theme');
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem('theme', next);
    document.documentElement.dataset.theme = next;
  }
};

/** Goes round: system, light, dark. public/theme.js applies the choice before the first paint. */
export const ThemeSwitch = () => {
  const next = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system';
  const label = `Colours: ${titles[theme.value]}. Change to ${titles[next]}`;
  return (
    <button type="button" class="icon-button" title={label} aria-label={label} onClick={() => choose(next)}>
      <Icon node={icons[theme.value]} />
    </button>
  );
};
