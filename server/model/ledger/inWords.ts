import type { Entity } from '../../../domain/graph.ts';
import { amountInWords } from '../access/inWords.ts';
import type { UseTime } from './ledger.ts';
import type { SupplyCheck } from './supply.ts';

const verdictsInWords = {
  yes: 'the count is within that',
  no: 'the count exceeds that, so that some came by no shipment that is reported',
  undetermined: 'whether the count is within it cannot be told',
} as const;

/** `Fleet: 300 servers counted, shipments reported to have brought 200 servers; the count exceeds that, so that some came by no shipment that is reported.` */
export const supplyInWords = ({ counted, supplied, within, unit }: SupplyCheck, { name }: Entity): string => {
  const brought = supplied
    ? `shipments reported to have brought ${amountInWords(supplied, unit)}; ${verdictsInWords[within]}`
    : 'no shipment into it is reported';
  return `${name}: ${amountInWords(counted, unit)} counted, ${brought}.`;
};

/** `Firm: 300–600 server-days, GPU-days not reported from 2025-01-01 to 2025-06-30.` */
export const entryInWords = ({ servers, gpus }: UseTime, { name }: Entity, from: string, to: string): string =>
  `${name}: ${amountInWords(servers, 'server-days')}, ${amountInWords(gpus, 'GPU-days')} from ${from} to ${to}.`;
