import { useEffect, useState } from 'preact/hooks';
import type { Graph, Positions } from '../../graph/graph.ts';
import { lightPalette } from '../../graph/palette.ts';
import { drawing, svg } from '../../graph/svg.ts';
import { withFont } from '../../graph/withFont.ts';
import { Loading } from '../../ui/Loading.tsx';
import { paperParts, paperScale } from './paperParts.ts';

type Props = { readonly graph: Graph; readonly positions: Positions; readonly label: string };

type Part = { readonly address: string; readonly width: number };

/**
 * The whole picture for paper, as lines and not as dots, in light colours whatever the screen has; on several sheets where
 * one would make its letters too small.
 */
export const PrintPicture = ({ graph, positions, label }: Props) => {
  const [made, setMade] = useState<{ readonly isWide: boolean; readonly parts: readonly Part[] }>();
  useEffect(() => {
    const addresses: string[] = [];
    let gone = false;
    const picture = drawing(graph, positions, lightPalette);
    const { isWide, parts } = paperParts(picture);
    void Promise.all(parts.map(part => withFont(svg(picture, part)))).then(texts => {
      if (gone) return;
      addresses.push(...texts.map(text => URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))));
      setMade({
        isWide,
        parts: parts.map(({ width }, i) => ({ address: addresses[i] ?? '', width: width * paperScale })),
      });
    });
    return () => {
      gone = true;
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [graph, positions]);
  if (!made) return <Loading what="picture" />;
  return (
    <>
      {made.parts.map(({ address, width }, i) => (
        <figure key={address} class={`paper-picture${made.isWide ? ' paper-picture-wide' : ''}`}>
          <img src={address} width={width} alt={label} />
          {made.parts.length === 1 ? null : (
            <figcaption class="small quiet">
              Part {i + 1} of {made.parts.length}; parts overlap
            </figcaption>
          )}
        </figure>
      ))}
    </>
  );
};
