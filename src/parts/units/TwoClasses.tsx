import { useMemo } from 'preact/hooks';
import { Dot } from '@ui/plot/marks';

/** Points of two classes, as marks of a `Plane`: round dots and squares. */
export function TwoClasses({ points, labels }: { points: readonly number[][]; labels: readonly number[] }) {
  const [round, square] = useMemo(
    () =>
      [0, 1].map((label) => {
        const own = points.filter((_, i) => labels[i] === label);
        return { x: own.map(([at]) => at), y: own.map(([, at]) => at) };
      }),
    [points, labels],
  );
  return (
    <>
      <Dot {...round} r={3.5} tone="class-0" />
      <Dot {...square} r={3} symbol="square" tone="class-1" />
    </>
  );
}
