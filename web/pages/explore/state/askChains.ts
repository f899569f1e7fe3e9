import { query } from '../../../core/api.ts';
import { type ChainLineFragment, PictureChainsDocument } from '../../../generated/operations.ts';
import { chainsEach } from './chainRows.ts';

export type AskedChains = {
  readonly chains: readonly ChainLineFragment[];
  /** Chains that were found and not listed. */
  readonly omitted: number;
  /** More may lie beyond what the search read. */
  readonly truncated: boolean;
};
type Dates = { readonly asOf: string | undefined; readonly knownBy: string | undefined };

/** The chains of several targets, one question after the other: each may read much. Throws ApiError. */
export const askChains = async (
  targets: readonly string[],
  dates: Dates,
  signal: AbortSignal,
): Promise<AskedChains> => {
  const asked: AskedChains[] = [];
  for (const target of targets) {
    const { accessChains } = await query(PictureChainsDocument, { target, ...dates, first: chainsEach }, signal);
    asked.push(accessChains);
  }
  return {
    chains: asked.flatMap(({ chains }) => chains),
    omitted: asked.reduce((sum, { omitted }) => sum + omitted, 0),
    truncated: asked.some(({ truncated }) => truncated),
  };
};
