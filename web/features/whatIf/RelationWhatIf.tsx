import './whatIf.css';
import { FlaskConical, X } from 'lucide';
import { address } from '../../core/state.ts';
import { upperFirst } from '../../core/words.ts';
import type { RelationEvidenceQuery, RelationKind } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { supposedInWords } from './hypotheses.ts';
import { ShareForm } from './ShareForm.tsx';
import { hypotheses, suppose, takeBack } from './supposed.ts';

type Relation = NonNullable<RelationEvidenceQuery['relation']>;

/** Relations over which access passes; of others there is nothing to suppose. */
const passing: ReadonlySet<RelationKind> = new Set([
  ...(['OWNS', 'CONTROLS', 'DIRECTS', 'EMPLOYS', 'OPERATES', 'HOSTS', 'GRANTS', 'TAKES', 'COVERS', 'USES'] as const),
]);
const owning: ReadonlySet<RelationKind> = new Set(['OWNS', 'CONTROLS']);

/** Which relations the answer of the present page is made from. */
const answering = (): ReadonlySet<RelationKind> | undefined => {
  const { page, own } = address.value ?? {};
  if (page === 'chains' && own?.target !== undefined) return passing;
  return page === 'ownership' && own?.firm !== undefined ? owning : undefined;
};

/** What would follow were this relation other than recorded; offered on pages that compute an answer from it. */
export const RelationWhatIf = ({ relation }: { relation: Relation }) => {
  if (!answering()?.has(relation.kind)) return null;
  const { id, kind, certainty, shareMin, shareMax } = relation;
  const supposed = hypotheses.value.find(hypothesis => hypothesis.relation === id);
  return (
    <Section title="What if">
      {supposed === undefined ? null : (
        <p class="hypothesis-line">
          <span class="mark mark-supposed">hypothesis</span> {upperFirst(`if it ${supposedInWords(supposed.suppose)}`)}
          <button type="button" class="text-button" onClick={() => takeBack(id)}>
            <Icon node={X} /> Take back
          </button>
        </p>
      )}
      <p class="actions">
        {supposed?.suppose === 'ended' ? null : (
          <button type="button" class="button" onClick={() => suppose({ relation: id, suppose: 'ended' })}>
            <Icon node={FlaskConical} /> Suppose it ended
          </button>
        )}
        {certainty === 'CERTAIN' || supposed?.suppose === 'held' ? null : (
          <button type="button" class="button" onClick={() => suppose({ relation: id, suppose: 'held' })}>
            <Icon node={FlaskConical} /> Suppose it stood
          </button>
        )}
      </p>
      {kind === 'OWNS' ? (
        <ShareForm
          recorded={{ min: shareMin, max: shareMax }}
          onSuppose={share => suppose({ relation: id, suppose: share })}
        />
      ) : null}
      <p class="small quiet">Nothing recorded is changed: only this answer is computed anew.</p>
    </Section>
  );
};
