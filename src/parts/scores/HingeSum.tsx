import { useMemo } from 'preact/hooks';
import { formatNumber } from '@ui/number';
import { useDeferred } from '@ui/useDeferred';
import './HingeSum.css';

/** One term of a hinge loss, max(0, s_j − s_y + Δ). */
interface HingeTerm {
  score: number;
  tone: string;
  value: number;
  /** The name of the score's quantity. */
  quantity?: string;
  /** Whether it is the correct class itself, which the sum leaves out. */
  skipped?: boolean;
}

interface HingeSumProps {
  /** The name of the sum. */
  symbol: string;
  /** The correct class's score. */
  correct: number;
  margin: number;
  terms: HingeTerm[];
  total: number;
  /** The names of the quantities of the correct class's score and of the sum. */
  quantities?: { correct: string; total: string };
  power?: 1 | 2;
  /** The divisor of the sum. */
  divisor?: number;
  /** The number of terms that have been worked out; the others are still empty. */
  reached?: number;
  /** Says why a term is skipped. */
  skippedBecause?: string;
}

/** A hinge loss written out: a line for each term with its value, then the sum. */
export function HingeSum(props: HingeSumProps) {
  const deferred = useDeferred(props);
  return useMemo(() => <Sum {...deferred} />, [deferred]);
}

function Sum({
  symbol,
  correct,
  margin,
  terms,
  total,
  quantities,
  power = 1,
  divisor = 1,
  reached = terms.length,
  skippedBecause,
}: HingeSumProps) {
  const done = reached >= terms.length;
  const values = terms
    .map((term, j) => (j < reached ? formatNumber(term.value) : '…'))
    .filter((_, j) => !terms[j].skipped);
  const sum = values.join(' + ');
  return (
    <div class="hinge-sum">
      {terms.map((term, j) => {
        const now = j === reached - 1 && !done ? 'is-now' : '';
        if (term.skipped) {
          return (
            <span key={j} class={`hinge-sum-skipped ${now}`}>
              <span>{skippedBecause}</span>
            </span>
          );
        }
        return (
          <span key={j} class={`${j < reached && term.value > 0 ? 'is-active' : ''} ${now}`}>
            <span>
              max(0,{' '}
              <b class={`tone-${term.tone} tone-text`} data-quantity={term.quantity}>
                {formatNumber(term.score)}
              </b>{' '}
              −{' '}
              <b class="tone-correct tone-text" data-quantity={quantities?.correct}>
                {correct < 0 ? `(${formatNumber(correct)})` : formatNumber(correct)}
              </b>{' '}
              + <b class="tone-margin tone-text">{formatNumber(margin)}</b>){power === 2 && <sup>2</sup>}
            </span>
            <span class="hinge-sum-value">= {j < reached ? formatNumber(term.value) : '…'}</span>
          </span>
        );
      })}
      <span class="hinge-sum-total">
        <span>
          {symbol} = {divisor > 1 ? `(${sum}) ÷ ${divisor}` : sum}
        </span>
        <span class="hinge-sum-value">
          = <span data-quantity={quantities?.total}>{done ? formatNumber(total) : '…'}</span>
        </span>
      </span>
    </div>
  );
}
