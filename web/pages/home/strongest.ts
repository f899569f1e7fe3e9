import { query } from '../../api.ts';
import { byStanding } from '../../chain/byStanding.ts';
import { type ChainLineFragment, HardwarePlacesDocument, StrongestChainsDocument } from '../../generated/operations.ts';
import { haveWords } from './caseRows.ts';

/**
 * As chains are ordered in an answer, certain first, then the better supported; then by how many independent sources bear
 * it out, since only one chain of each piece of hardware is shown here; then the shorter.
 */
const byStrength = (a: ChainLineFragment, b: ChainLineFragment): number =>
  byStanding(a, b) || b.independentSources - a.independentSources || a.hops - b.hops || (a.id < b.id ? -1 : 1);

/** The strongest chain of each piece of hardware, strongest first. */
export const strongestOfEach = (chains: readonly ChainLineFragment[]): readonly ChainLineFragment[] => {
  const best = new Map<string, ChainLineFragment>();
  for (const chain of chains.toSorted(byStrength)) {
    const start = chain.steps[0]?.from.id;
    if (start !== undefined && !best.has(start)) best.set(start, chain);
  }
  return [...best.values()];
};

type Cased = { readonly hardware: readonly { readonly id: string }[] };

/** The chains that have every word of the text, and those from the hardware of the cases that have them. */
export const filterChains = (
  chains: readonly ChainLineFragment[],
  wanted: string,
  cases: readonly Cased[],
): readonly ChainLineFragment[] => {
  const hardware = new Set(cases.flatMap(found => found.hardware.map(({ id }) => id)));
  return chains.filter(({ text, steps }) => hardware.has(steps[0]?.from.id ?? '') || haveWords([text], wanted));
};

const perJurisdiction = 40;

/** Today's strongest chain from each fleet and site, over all jurisdictions that have any: one question for each of these. */
export const strongestChains = async (signal: AbortSignal): Promise<readonly ChainLineFragment[]> => {
  const { hardware, jurisdictions } = await query(HardwarePlacesDocument, {}, signal);
  const countries = new Set(hardware.nodes.flatMap(node => ('country' in node && node.country) || []));
  const targets = jurisdictions.nodes.flatMap(node =>
    'code' in node && countries.has(node.code ?? '') ? [node.id] : [],
  );
  const reports = await Promise.all(
    targets.map(target => query(StrongestChainsDocument, { target, first: perJurisdiction }, signal)),
  );
  return strongestOfEach(reports.flatMap(({ accessChains }) => accessChains.chains));
};
