import { Held } from '@kit/Held';
import { useContext } from 'preact/hooks';
import { Scales } from '@ui/figures/Plane';
import { Dot, Line, Rect, RuleX } from '@ui/plot/marks';
import { shown } from './drawn';
import type { Model } from './model';
import { kinds, tried, type Kind } from './settings';

interface Props {
  ends: Model['ends'];
  kind: Kind;
  rate: number;
  /** What is drawn of each run: its loss at the end, or how long its later steps are. */
  what: 'loss' | 'later';
}

/** How the runs at all rates end, the other optimizer’s paler; where there is no number, a shade. */
export function Sweep({ ends, kind, rate, what }: Props) {
  const other = kinds.find((each) => each !== kind)!;
  return (
    <>
      <RuleX x={rate} tone="muted" />
      <Held part="sweep" svg>
        <Held part="other" svg>
          <Runs ends={ends[other]} what={what} isPale />
        </Held>
        <Runs ends={ends[kind]} what={what} />
      </Held>
    </>
  );
}

function Runs({ ends, what, isPale = false }: { ends: Model['ends'][Kind]; what: Props['what']; isPale?: boolean }) {
  const { y: scale } = useContext(Scales);
  const known = tried.flatMap((at, i) => (ends[i] ? { at, value: ends[i][what] } : []));
  const { x, y } = shown(
    known.map(({ at }) => at),
    known.map(({ value }) => value),
    scale,
  );
  const look = { x, y, tone: what === 'loss' ? 'loss' : 'gradient', opacity: isPale ? 0.35 : undefined };
  const lost = known.find(({ value }) => Number.isNaN(value));
  return (
    <>
      {lost && !isPale && <Rect x1={lost.at - 0.25} class="ratios-lost" />}
      <Line {...look} strokeWidth={isPale ? 1.5 : 2} />
      <Dot {...look} r={isPale ? 2 : 3} />
    </>
  );
}
