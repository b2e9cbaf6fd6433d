import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nearest, type Tip } from './tips';

interface Shown extends Tip {
  left: number;
  top: number;
  isLeft: boolean;
}

/** The tip of the datum nearest to the pointer, beside it; a tap shows one too. */
export function Hover({ tips, drawing }: { tips: readonly Tip[]; drawing: RefObject<HTMLElement> }) {
  const [shown, show] = useState<Shown | null>(null);
  useEffect(() => {
    const place = drawing.current!;
    const look = ({ clientX, clientY }: PointerEvent) => {
      const svg = place.querySelector<SVGSVGElement>(':scope > svg, figure > svg')!;
      const [frame, box] = [place.getBoundingClientRect(), svg.getBoundingClientRect()];
      const scale = box.width / Number(svg.getAttribute('width')) || 1;
      const tip = nearest(tips, (clientX - box.left) / scale, (clientY - box.top) / scale);
      const left = tip ? box.left - frame.left + scale * tip.x : 0;
      show(tip && { ...tip, left, top: box.top - frame.top + scale * tip.y, isLeft: left > frame.width / 2 });
    };
    const leave = () => show(null);
    place.addEventListener('pointermove', look);
    place.addEventListener('pointerdown', look);
    place.addEventListener('pointerleave', leave);
    return () => {
      place.removeEventListener('pointermove', look);
      place.removeEventListener('pointerdown', look);
      place.removeEventListener('pointerleave', leave);
    };
  }, [tips]);
  if (!shown) return null;
  return (
    <p
      class={`cell-plot-tip ${shown.isLeft ? 'is-left' : ''}`}
      style={{ left: `${shown.left}px`, top: `${shown.top}px` }}
      aria-hidden="true"
    >
      {shown.lines.map((line, i) => (
        <span key={i}>{line}</span>
      ))}
    </p>
  );
}
