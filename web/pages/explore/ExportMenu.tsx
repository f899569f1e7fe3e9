import { Download } from 'lucide';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { type ExportName, exportNames, exportPicture } from './export/exportPicture.ts';
import { canvas } from './state/actions.ts';
import { drawn } from './state/explorer.ts';
import { say } from './state/notice.ts';

const run = async (name: ExportName): Promise<void> => {
  try {
    await exportPicture(name, canvas.value);
    say(`${exportNames[name]}: the file is in your downloads.`);
  } catch (error) {
    say(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`, true);
  }
};

/** Files of what is drawn. */
export const ExportMenu = () => {
  const isEmpty = drawn.value.graph.entities.length === 0;
  const title = (
    <>
      <Icon node={Download} /> <span class="menu-title">Export</span>
    </>
  );
  return (
    <Menu title={title}>
      {close => (
        <ul class="menu-body">
          {isEmpty ? <li class="quiet small">Nothing is drawn to export.</li> : null}
          {(Object.keys(exportNames) as ExportName[]).map(name => (
            <li key={name}>
              <button
                type="button"
                disabled={isEmpty}
                onClick={() => {
                  close();
                  void run(name);
                }}
              >
                {exportNames[name]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
};
