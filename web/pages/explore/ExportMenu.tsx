import { Download } from 'lucide';
import { type ExportFormatName, exportFormatNames, exportFormats } from '../../../domain/exports/losses.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { type ExportName, exportNames, exportPicture } from './export/exportPicture.ts';
import { exportFromServer } from './export/serverExport.ts';
import { canvas } from './state/actions.ts';
import { drawn } from './state/explorer.ts';
import { say } from './state/notice.ts';

const saving = async (title: string, save: () => Promise<void>): Promise<void> => {
  try {
    await save();
    say(`${title}: the file is in your downloads.`);
  } catch (error) {
    say(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`, true);
  }
};

const run = (name: ExportName): Promise<void> => saving(exportNames[name], () => exportPicture(name, canvas.value));

const runOnServer = (name: ExportFormatName): Promise<void> =>
  saving(exportFormats[name].title, () => exportFromServer(name));

/** What each of the server's formats cannot say. */
const Losses = () => (
  <details class="small">
    <summary>What each archive cannot say</summary>
    <dl class="losses">
      {exportFormatNames.map(name => (
        <div key={name}>
          <dt>{exportFormats[name].title}</dt>
          {exportFormats[name].losses.map(loss => (
            <dd key={loss}>{loss}</dd>
          ))}
        </div>
      ))}
    </dl>
  </details>
);

/** Files of what is drawn, and archives of the same entities that the server writes. */
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
          <li class="quiet small">Archives with all that is recorded of these entities, and a manifest (ZIP):</li>
          {exportFormatNames.map(name => (
            <li key={name}>
              <button
                type="button"
                disabled={isEmpty}
                onClick={() => {
                  close();
                  void runOnServer(name);
                }}
              >
                {exportFormats[name].title}
              </button>
            </li>
          ))}
          <li>
            <Losses />
          </li>
        </ul>
      )}
    </Menu>
  );
};
