import { useRef, useState } from 'preact/hooks';
import { useInMoment } from '@kit/moment/pieces';
import { NumberField } from '@ui/controls/NumberField';
import { formatShort } from '@ui/number';
import type { Model } from './model';
import type { Strings } from './strings';

type Nodes = Model['nodes'];
const kinds = ['hit', 'miss', 'shown'] as const;
type Answer = (typeof kinds)[number];

interface Given {
  circuit: string;
  /** The values of the nodes when the last answer was given. */
  values: string;
  answers: Answer[];
  /** The first guess at what is asked now, if it was wrong. */
  missed?: number;
}

/** Backward, node by node: what was asked, and what was right. Starts again with another circuit; with other inputs what was found is computed anew. */
export function usePrediction(nodes: Nodes, circuit: string) {
  const values = nodes.map(({ value }) => value).join();
  const [given, setGiven] = useState<Given>({ circuit, values, answers: [] });
  const answers = given.circuit === circuit ? given.answers : [];
  const isAnew = given.values !== values;
  const set = (given: Pick<Given, 'answers' | 'missed'>) => setGiven({ circuit, values, ...given });
  useInMoment('prediction', {
    isAnswer: true,
    tell: () =>
      answers.length > 0 || given.missed !== undefined
        ? { circuit, values: given.values, answers, missed: given.missed }
        : undefined,
    take: (told) => setGiven(readAnswers(told)),
    reset: () => {
      set({ answers: [] });
      return () => setGiven(given);
    },
  });
  const order = backwardOrder(nodes);
  const asked = order[answers.length] ?? null;
  const shown = new Set([nodes.length - 1, ...order.slice(0, answers.length)]);
  const gate = asked === null ? null : nodes.findIndex(({ parts }) => parts.some(({ to }) => to === asked));
  const full = (at: number) => nodes[at].parts.length > 0 && nodes[at].parts.every(({ to }) => shown.has(to));
  return {
    asked,
    previous: order[answers.length - 1] ?? null,
    answers,
    missed: isAnew ? undefined : given.missed,
    isAnew,
    values,
    grads: nodes.map(({ grad }, i) => (shown.has(i) ? grad : null)),
    gate,
    walked: new Set(nodes.flatMap((_, i) => (full(i) ? [i] : []))),
    miss: (guess: number) => set({ answers, missed: guess }),
    answer: (how: Answer) => set({ answers: [...answers, how] }),
    again: () => set({ answers: [] }),
  };
}

/** Answers from anything at all; those to another circuit are not shown. */
function readAnswers(told: unknown): Given {
  const { circuit, values, answers, missed } = Object(told) as Partial<Record<keyof Given, unknown>>;
  const all = Array.isArray(answers) && answers.every((answer) => kinds.includes(answer as Answer));
  return {
    circuit: String(circuit),
    values: String(values),
    answers: all ? (answers as Answer[]) : [],
    ...(typeof missed === 'number' && { missed }),
  };
}

/** Every node once, after all that it goes into. */
function backwardOrder(nodes: Nodes): number[] {
  const order: number[] = [];
  for (let gate = nodes.length - 1; gate >= 0; gate--) {
    for (const { to } of nodes[gate].parts) {
      const later = nodes.some(({ parts }, i) => i < gate && i > to && parts.some((part) => part.to === to));
      if (!later && !order.includes(to)) order.push(to);
    }
  }
  return order;
}

/** A prediction is right where its error is small beside the gradient, or beside what two decimals can say. */
export const isRight = (guess: number, grad: number) =>
  Math.abs(guess - grad) <= Math.max(0.0051, 0.02 * Math.abs(grad));

interface PredictionProps {
  prediction: ReturnType<typeof usePrediction>;
  nodes: Nodes;
  t: Strings;
  title(node: number): string;
}

/** Asks for one gradient after another, and keeps the score. */
export function Prediction({ prediction, nodes, t, title }: PredictionProps) {
  const { asked, previous, answers, missed, isAnew, miss, answer, again } = prediction;
  const [guess, setGuess] = useState<number | null>(null);
  const latest = useRef<number | null>(null); // Enter checks what it has only just typed
  /** Whether there was nothing to check. */
  const [isEmpty, setEmpty] = useState(false);
  const take = (value: number | null) => {
    setEmpty(false);
    setGuess((latest.current = value));
  };
  const check = (event: Event) => {
    event.preventDefault();
    const given = latest.current;
    if (given === null) {
      setEmpty(true);
      (event.currentTarget as HTMLElement).querySelector('input')!.focus();
      return;
    }
    const hits = isRight(given, nodes[asked!].grad);
    // there is a second try, from the number that was wrong
    if (!hits && missed === undefined) return miss(given);
    answer(hits ? 'hit' : 'miss');
    take(null);
  };
  const last = answers[answers.length - 1];
  return (
    <div class="circuit-said is-asking">
      {missed !== undefined ? (
        <p role="status" class="is-wrong">
          {t.tryAgain(formatShort(missed))}
        </p>
      ) : previous !== null && isAnew ? (
        <p role="status">{t.anew}</p>
      ) : previous !== null ? (
        <p role="status" class={last === 'hit' ? 'is-right' : ''}>
          {t[last](title(previous), formatShort(nodes[previous].grad))}{' '}
          {t.score(answers.filter((how) => how === 'hit').length, answers.length)}
        </p>
      ) : null}
      {asked !== null ? (
        <>
          <p>{t.ask(title(asked))}</p>
          <form class="circuit-guess needs-script" onSubmit={check}>
            <NumberField
              min={-1e9}
              max={1e9}
              step={0.1}
              value={guess ?? 0}
              isEmpty={guess === null}
              label={t.guess}
              tone="gradient"
              onInput={take}
            />
            <button type="submit">{t.check}</button>
            <button type="button" onClick={() => (take(null), answer('shown'))}>
              {t.show}
            </button>
          </form>
          {/* beneath the button, which stays where it is when this goes */}
          <p role="status" class="is-wrong">
            {isEmpty && t.empty}
          </p>
        </>
      ) : (
        <p>
          {t.done}{' '}
          <button type="button" onClick={again}>
            {t.again}
          </button>
        </p>
      )}
    </div>
  );
}
