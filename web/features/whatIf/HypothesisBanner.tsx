import './whatIf.css';
import { RotateCcw, Undo2, X } from 'lucide';
import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { SupposedRelationDocument } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NotNamed } from '../../ui/marks/NotNamed.tsx';
import { RelationSentence } from '../../ui/marks/RelationSentence.tsx';
import { type Hypothesis, supposedInWords } from './hypotheses.ts';
import { backToRecord, hypotheses, takeBack, takeBackLast } from './supposed.ts';

const Line = ({ relation: id, suppose }: Hypothesis) => {
  const { data, error } = useQuery(SupposedRelationDocument, { id, asOf: asOf.value, knownBy: knownBy.value });
  const words = supposedInWords(suppose);
  return (
    <li>
      <span>
        {error ? (
          <NotNamed id={id} error={error} />
        ) : data?.relation ? (
          <RelationSentence relation={data.relation} />
        ) : (
          id
        )}{' '}
        <b>{words}</b>
      </span>
      <button type="button" class="text-button" aria-label={`Take back: ${id} ${words}`} onClick={() => takeBack(id)}>
        <Icon node={X} /> Take back
      </button>
    </li>
  );
};

/** Says that the page shows a supposition and not the record, what is supposed, and how to get back. */
export const HypothesisBanner = () => {
  const supposed = hypotheses.value;
  if (supposed.length === 0) return null;
  return (
    <section class="hypothesis" aria-label="Hypothesis">
      <div class="hypothesis-head">
        <p role="status">
          <b>Hypothesis, not the record.</b> This page shows what would follow if
        </p>
        <button type="button" class="button" onClick={takeBackLast}>
          <Icon node={Undo2} /> Undo
        </button>
        {supposed.length > 1 ? (
          <button type="button" class="button" onClick={backToRecord}>
            <Icon node={RotateCcw} /> Back to the record
          </button>
        ) : null}
      </div>
      <ul>
        {supposed.map(hypothesis => (
          <Line key={hypothesis.relation} {...hypothesis} />
        ))}
      </ul>
    </section>
  );
};
