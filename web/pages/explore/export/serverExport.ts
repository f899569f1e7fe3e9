import type { ExportFormatName } from '../../../../domain/exports/losses.ts';
import { ApiError } from '../../../core/api.ts';
import { asOf, knownBy } from '../../../core/state.ts';
import { download } from '../../../ui/download.ts';
import { view } from '../state/explorer.ts';
import { heldIds } from '../state/view.ts';

type Refusal = { readonly errors?: readonly { readonly message: string; readonly extensions?: { code?: string } }[] };

const send = async (format: ExportFormatName): Promise<Response> => {
  const body = JSON.stringify({ ids: heldIds(view.value), asOf: asOf.value, knownBy: knownBy.value });
  try {
    return await fetch(`/export/${format}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  } catch {
    throw new ApiError('The server cannot be reached. Check that it is still running.', 'OFFLINE');
  }
};

/** What the server calls the archive: after what it holds. */
const nameOf = (response: Response, format: ExportFormatName): string =>
  /filename="([^"]+)"/u.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `throughline-${format}.zip`;

/** Takes an archive of the entities in the view from the server. Throws ApiError where it is refused or breaks off. */
export const exportFromServer = async (format: ExportFormatName): Promise<void> => {
  const response = await send(format);
  if (!response.ok) {
    const { errors } = (await response.json().catch(() => ({}))) as Refusal;
    const [first] = errors ?? [];
    throw new ApiError(
      first?.message ?? `The server answered ${response.status}.`,
      first?.extensions?.code ?? 'BAD_ANSWER',
    );
  }
  const archive = await response.blob().catch(() => undefined);
  if (archive === undefined) throw new ApiError('The archive broke off; try again.', 'BAD_ANSWER');
  download(nameOf(response, format), 'application/zip', archive);
};
