import type { Draw } from './draw.ts';

const syllables = 'vel mor quin tar bel dor zan fel nor lys kar om ri ta sel vun pho dra ix lom'.split(' ');
const business = 'Compute Cloud Data Systems Holdings Capital Technology Logistics Energy Trading'.split(' ');
const forms: Readonly<Record<string, string>> = {
  ...{
    MY: 'Sdn. Bhd.',
    SG: 'Pte. Ltd.',
    GB: 'Limited',
    HK: 'Limited',
    CN: 'Co., Ltd.',
    AE: 'LLC',
    DE: 'GmbH',
    US: 'Inc.',
  },
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const made = ({ of, upTo }: Draw): string => capital(Array.from({ length: 2 + upTo(2) }, () => of(syllables)).join(''));

/** Names of firms that do not exist, each another: two made words, what it does, and the legal form of its country. */
export const nameMaker = (draw: Draw) => {
  const taken = new Set<string>();
  return (country: string): { readonly name: string; readonly short: string } => {
    for (;;) {
      const short = `${made(draw)} ${made(draw)} ${draw.of(business)}`;
      if (taken.has(short)) continue;
      taken.add(short);
      return { name: `${short} ${forms[country] ?? 'Ltd'}`, short };
    }
  };
};
