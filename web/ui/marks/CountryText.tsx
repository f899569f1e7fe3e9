import { countryInWords } from '../../core/words.ts';

/** A country code with its name when pointed at, and for screen readers. */
export const CountryText = ({ code }: { code: string }) => (
  <abbr class="country" title={countryInWords(code)}>
    {code}
  </abbr>
);
