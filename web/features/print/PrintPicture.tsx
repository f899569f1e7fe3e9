import { useEffect, useState } from 'preact/hooks';
import type { Graph, Positions } from '../../graph/graph.ts';
import { lightPalette } from '../../graph/palette.ts';
import { svg } from '../../graph/svg.ts';
import { withFont } from '../../graph/withFont.ts';
import { Loading } from '../../ui/Loading.tsx';

type Props = { readonly graph: Graph; readonly positions: Positions; readonly label: string };

/** The whole picture for paper, as lines and not as dots, in light colours whatever the screen has. */
export const PrintPicture = ({ graph, positions, label }: Props) => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    void withFont(svg(graph, positions, lightPalette)).then(text => {
      if (gone) return;
      made = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      setAddress(made);
    });
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [graph, positions]);
  return address === undefined ? <Loading what="picture" /> : <img class="paper-picture" src={address} alt={label} />;
};
