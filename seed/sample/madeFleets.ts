import { idPart } from '../dataSets/writeFacts.ts';
import { drawFrom } from './draw.ts';
import { madeIdentifier } from './madeGoldenCopy.ts';

/** Fleets of one case file: a file is checked and written as a whole. */
export const fleetsPerFile = 500;

const countries = 'MY MY MY SG SG ID TH JP AE'.split(' ');

/**
 * A case file of made fleets, line by line: each has an operator among the firms of a made golden copy of the same seed, and every
 * second one a second lease; lessees are firms of it too. Fleets are numbered from 0; the file holds those of its part.
 */
export function* madeFleetCase(
  part: number,
  { seed, firms, fleets }: { readonly seed: number; readonly firms: number; readonly fleets: number },
): Generator<string> {
  const draw = drawFrom(seed * 1_000_003 + part);
  const firm = (): string => `lei-${idPart(madeIdentifier(draw.upTo(firms)))}`;
  const numbers = Array.from(
    { length: Math.min(fleetsPerFile, fleets - part * fleetsPerFile) },
    (_, i) => part * fleetsPerFile + i,
  );
  const leases = (fleet: number): readonly string[] =>
    Array.from({ length: 1 + (fleet % 2) }, (_, i) => `lease-made-${fleet}-${i}`);
  const source = `s-made-fleets-${part}`;
  yield `case: { id: made-fleets-${part}, title: Made fleets ${part}, status: reported, summary: Fleets and leases that are made up., jurisdictions: [MY] }`;
  yield 'entities:';
  for (const fleet of numbers) {
    yield `  - { id: fleet-made-${fleet}, kind: GpuFleet, name: Made fleet ${fleet}, country: ${draw.of(countries)}, servers: ${8 * (1 + draw.upTo(64))} }`;
    for (const lease of leases(fleet))
      yield `  - { id: ${lease}, kind: Lease, name: Lease of made fleet ${fleet}, service: cloud }`;
  }
  yield 'sources:';
  yield `  - { id: ${source}, kind: press, title: Made fleets, publisher: Nobody, published: '2026-01-15', datePrecision: day }`;
  yield 'claims:';
  const claim = (id: string, statement: string, relation: string): string =>
    `  - { id: cl-${id}, status: reported, statement: ${statement}, source: ${source}, relation: { ${relation}, start: '20${18 + draw.upTo(7)}-0${1 + draw.upTo(9)}' } }`;
  for (const fleet of numbers) {
    const own = `fleet-made-${fleet}`;
    yield claim(`${own}-operated`, 'A firm operates the fleet.', `kind: OPERATES, from: ${firm()}, to: ${own}`);
    for (const lease of leases(fleet)) {
      yield claim(`${lease}-covers`, 'The lease covers the fleet.', `kind: COVERS, from: ${lease}, to: ${own}`);
      yield claim(`${lease}-taken`, 'A firm takes the lease.', `kind: TAKES, from: ${firm()}, to: ${lease}`);
    }
  }
}
