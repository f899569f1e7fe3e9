import { withNames } from './withNames.ts';

type Props = { readonly text: string; readonly names: readonly string[] };

/** A sentence whose names are set apart from its other words. */
export const NamedText = ({ text, names }: Props) => (
  <>
    {withNames(text, names).map((part, i) =>
      part.isName ? (
        // Parts of one text never change places.
        <b key={String(i)} class="name-in-sentence">
          {part.text}
        </b>
      ) : (
        part.text
      ),
    )}
  </>
);
