import { counted } from '../../core/words.ts';
import { ChainSentence } from '../../features/chain/ChainSentence.tsx';
import type { ChainChanges } from './answerChanges.ts';

const headings = { gone: 'gone', added: 'added' } as const;

/** Chains that are gone, added, or that stand otherwise than before. */
export const ChainChangeList = (changes: ChainChanges) => (
  <>
    {(['gone', 'added'] as const).map(kind =>
      changes[kind].length === 0 ? null : (
        <div key={kind} class="chains-changed">
          <h3>
            {counted(changes[kind].length, 'chain')} {headings[kind]}
          </h3>
          <ul class={`changed-${kind}`}>
            {changes[kind].map(chain => (
              <li key={chain.id}>
                <ChainSentence steps={chain.steps} party={chain.party.id} />
              </li>
            ))}
          </ul>
        </div>
      ),
    )}
    {changes.changed.length === 0 ? null : (
      <div class="chains-changed">
        <h3>{counted(changes.changed.length, 'chain')} changed</h3>
        <ul>
          {changes.changed.map(({ chain, before, after }) => (
            <li key={chain.id}>
              <ChainSentence steps={chain.steps} party={chain.party.id} />
              <p class="small quiet">
                {before} → {after}
              </p>
            </li>
          ))}
        </ul>
      </div>
    )}
  </>
);
