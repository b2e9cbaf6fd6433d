import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { useReset } from '@kit/moment/pieces';
import { useGrab } from '@ui/controls/grab';
import { formatNumber } from '@ui/number';
import { steady } from '@ui/steady';
import { cells } from './cells';
import type { Model, State } from './model';
import { pieces, rowsOf, slotFor, type Piece } from './fitted';
import type { Strings } from './strings';

const list = (values: number[]) => values.map((value) => formatNumber(value, 2, true)).join(', ');
/** How far a pointer moves before it drags, in pixels. */
const start = 4;

/** ∂L/∂x as a product that the reader puts together: only what fits stays in its slot. */
export function Product({ state, model, t, set }: FigureOf<State, Model, Strings>) {
  const { rows, upstream, gradX, stays, misfit, product, isRight } = model;
  const slots = useRef<HTMLDivElement>(null);
  const shapeOf = (piece: Piece) => {
    const of = rowsOf(piece, rows, upstream);
    return { rows: of.length, columns: of[0].length };
  };
  const put = (slot: number, piece: number) =>
    set({ slots: [slot === 0 ? piece : (stays[0] ?? 0), slot === 1 ? piece : (stays[1] ?? 0), slot] });
  const drop = (piece: Piece, x: number, y: number) => {
    const boxes = [...slots.current!.querySelectorAll('.shapes-slot')].map((slot) => slot.getBoundingClientRect());
    const at = boxes.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    if (at >= 0) put(at, piece);
  };
  const press = (piece: Piece) => put(slotFor(piece, stays, rows, upstream, gradX.length), piece);
  const says = misfit
    ? t.misfits[misfit.kind](t.short[misfit.piece], misfit.have, misfit.want, misfit.slot === 0)
    : product && (isRight ? t.right(list(product)) : t.wrong(list(product), list(gradX)));
  const earlier = useRefusals(misfit && says, `${rows.length} ${gradX.length}`).filter(
    (text) => !isRight && text !== says,
  );
  return (
    <div class="shapes-product">
      <p class="shapes-build">{t.build}</p>
      <div class="shapes-equation" ref={slots}>
        <span class="shapes-piece tone-gradient">
          <Cells rows={gradX.length} columns={1} />
          {t.names.gx} ({gradX.length}, 1)
        </span>
        <b>=</b>
        {stays.map((piece, i) => (
          <>
            {i === 1 && <b>·</b>}
            <button
              key={i}
              type="button"
              class={`shapes-slot ${misfit?.slot === i ? 'is-misfit' : ''}`}
              aria-label={piece ? t.empty(i + 1, t.short[piece]) : t.slot(i + 1)}
              onClick={() => piece && put(i, 0)}
            >
              {piece && <PieceOf {...{ piece, ...shapeOf(piece) }} name={t.short[piece]} />}
            </button>
          </>
        ))}
      </div>
      <div class="shapes-tray">
        {pieces.map((piece) => {
          const { rows, columns } = shapeOf(piece);
          return (
            <Tile
              key={`${piece} ${state.n} ${state.m}`}
              label={t.piece(t.short[piece], `(${rows}, ${columns})`)}
              onDrop={(x, y) => drop(piece, x, y)}
              onPress={() => press(piece)}
            >
              <PieceOf {...{ piece, rows, columns }} name={t.short[piece]} />
            </Tile>
          );
        })}
      </div>
      <p class={`shapes-says ${misfit || (product && !isRight) ? 'is-wrong' : 'is-right'}`} aria-live="polite">
        {says}
      </p>
      {earlier.map((text) => (
        <p key={text} class="shapes-earlier">
          {t.earlier(text)}
        </p>
      ))}
    </div>
  );
}

/** What has been refused so far, the latest first; cleared with other sizes, and when the figure is reset. */
function useRefusals(refusal: string | null, sizes: string): string[] {
  const [past, setPast] = useState<string[]>([]);
  useReset('refusals', () => {
    setPast([]);
    return () => setPast(past);
  });
  useEffect(() => setPast([]), [sizes]);
  useEffect(() => {
    if (refusal) setPast((known) => [refusal, ...known.filter((text) => text !== refusal)].slice(0, 2));
  }, [refusal, sizes]);
  return past;
}

interface TileProps {
  label: string;
  onDrop(x: number, y: number): void;
  onPress(): void;
  children: ComponentChildren;
}

/** What is dragged to a slot, or pressed. */
function Tile({ label, onDrop, onPress, children }: TileProps) {
  const wasDragged = useRef(false);
  const [by, setBy] = useState<[number, number] | null>(null);
  const { grab, take, release } = useGrab<[number, number]>(() => {
    wasDragged.current = true; // what follows is no press
    setBy(null);
  });
  const end = () => {
    release();
    setBy(null);
  };
  return (
    <button
      type="button"
      class={`shapes-tile ${by ? 'is-dragged' : ''}`}
      aria-label={label}
      style={by ? { transform: `translate(${by[0]}px, ${by[1]}px)` } : undefined}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        wasDragged.current = false;
        take(event.currentTarget, event, [event.clientX, event.clientY]);
      }}
      onPointerMove={(event) => {
        if (!grab.current) return;
        const to: [number, number] = [event.clientX - grab.current[0], event.clientY - grab.current[1]];
        if (by || Math.hypot(...to) > start) setBy(to);
      }}
      onPointerUp={(event) => {
        wasDragged.current ||= by !== null;
        if (by) onDrop(event.clientX, event.clientY);
        end();
      }}
      onPointerCancel={end}
      onClick={() => {
        if (!wasDragged.current) onPress();
        wasDragged.current = false;
      }}
    >
      {children}
    </button>
  );
}

type PieceOfProps = { piece: Piece; rows: number; columns: number; name: string };

const PieceOf = steady(({ piece, rows, columns, name }: PieceOfProps) => (
  <span class={`shapes-piece tone-${piece < 3 ? 'margin' : 'gradient'}`}>
    <Cells {...{ rows, columns }} />
    {name} ({rows}, {columns})
  </span>
));

/** A matrix as cells, to scale. */
const Cells = ({ rows, columns }: { rows: number; columns: number }) => (
  <svg width={12 * columns} height={12 * rows} aria-hidden="true">
    <path d={cells({ rows, columns, side: 10, step: 12, from: 0.5 })} />
  </svg>
);
