import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HeightMap } from '@lib/graph/heightMap';
import { Contours } from './Contours';
import { reliefOf } from './relief';
import { Camera, liftAt, meshOf, type Mesh } from './mesh';
import { Turnable } from '@ui/controls/Turnable';
import { useTheme } from '@ui/useTheme';
import type { DrawnPath } from './drawnPath';
import { edgeAfter } from './head';
import './Terrain.css';

interface TerrainProps {
  map: HeightMap;
  /** The surface is drawn for x and y from −span to span. */
  span: number;
  paths: readonly DrawnPath[];
  /** The number of steps of the paths that are drawn. */
  upTo: number;
  /** The rotation about the vertical axis, and the elevation of the viewpoint, in degrees. */
  turn: readonly [yaw: number, pitch: number];
  /** The label for screen readers. */
  label: string;
  onTurn(turn: [yaw: number, pitch: number]): void;
}

const corners = 41;

/** A surface as a mesh that can be turned; paths behind a hill are drawn faintly. */
export function Terrain({ map, span, paths, upTo, turn, label, onTurn }: TerrainProps) {
  const back = useRef<HTMLCanvasElement>(null);
  const front = useRef<HTMLCanvasElement>(null);
  const [side, setSide] = useState(0);
  const theme = useTheme();
  const mesh = useMemo(() => meshOf(map, reliefOf(map.heights), corners), [map]);
  const camera = useMemo(() => new Camera(turn[0], turn[1]), [turn[0], turn[1]]);

  useEffect(() => {
    const box = new ResizeObserver(([{ contentRect }]) => setSide(Math.round(contentRect.width)));
    box.observe(back.current!);
    return () => box.disconnect();
  }, []);
  useEffect(() => {
    if (side) drawMesh(openCanvas(back.current!, side), mesh, camera, back.current!);
  }, [mesh, camera, side, theme]);
  const seen = useMemo(() => paths.map((path) => seenPath(path, span, mesh, camera)), [mesh, camera, paths, span]);
  useEffect(() => {
    if (side) drawPaths(openCanvas(front.current!, side), seen, upTo, front.current!);
  }, [seen, upTo, side, theme]);

  return (
    <Turnable class="terrain" {...{ turn, label, onTurn }}>
      {side === 0 && (
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <Contours map={map} />
        </svg>
      )}
      <canvas ref={back} />
      <canvas ref={front} />
    </Turnable>
  );
}

/** A cleared context in CSS pixels with (0, 0) in the middle; `scale` is half of its side. */
function openCanvas(canvas: HTMLCanvasElement, side: number) {
  const sharp = Math.min(2, devicePixelRatio);
  const height = canvas.clientHeight;
  if (canvas.width !== side * sharp || canvas.height !== height * sharp)
    [canvas.width, canvas.height] = [side * sharp, height * sharp];
  const context = canvas.getContext('2d')!;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(sharp, 0, 0, sharp, (side * sharp) / 2, (height * sharp) / 2);
  return { context, scale: Math.min(side / 2, height * 0.62) };
}
type Open = ReturnType<typeof openCanvas>;

const colourOf = (of: Element, name: string) => getComputedStyle(of).getPropertyValue(`--${name}`).trim();
const partsOf = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

function drawMesh({ context, scale }: Open, { size, lifts, lights }: Mesh, camera: Camera, canvas: Element) {
  const [paper, accent, ink] = ['paper', 'accent', 'ink'].map((name) => partsOf(colourOf(canvas, name)));
  const part = (k: number, share: number, shade: number) =>
    Math.round(paper[k] + (accent[k] - paper[k]) * share + (ink[k] - paper[k]) * shade);
  // of thousands of squares many have the same colour
  const colours = new Map<number, string>();
  const mixed = (share: number, shade: number) => {
    const [r, g, b] = [part(0, share, shade), part(1, share, shade), part(2, share, shade)];
    const key = (r << 16) | (g << 8) | b;
    const known = colours.get(key);
    if (known) return known;
    const colour = `rgb(${r},${g},${b})`;
    colours.set(key, colour);
    return colour;
  };
  const seen = new Float32Array(2 * size * size);
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      const [x, y] = camera.see(i / (size - 1), j / (size - 1), lifts[j * size + i]);
      seen[2 * (j * size + i)] = x * scale;
      seen[2 * (j * size + i) + 1] = y * scale;
    }
  }
  const { rowsFromBack, columnsFromRight } = camera.order;
  context.lineWidth = 0.7;
  context.lineJoin = 'round';
  for (let a = 0; a < size - 1; a++) {
    const j = rowsFromBack ? size - 2 - a : a;
    for (let b = 0; b < size - 1; b++) {
      const i = columnsFromRight ? size - 2 - b : b;
      const at = j * size + i;
      const share = 0.12 + 0.5 * lifts[at];
      const shade = 0.16 * (1 - Math.min(1, lights[j * (size - 1) + i]));
      context.fillStyle = mixed(share, shade);
      context.strokeStyle = mixed(share + 0.08, shade + 0.05);
      context.beginPath();
      context.moveTo(seen[2 * at], seen[2 * at + 1]);
      for (const corner of [at + 1, at + size + 1, at + size]) context.lineTo(seen[2 * corner], seen[2 * corner + 1]);
      context.closePath();
      context.fill();
      context.stroke();
    }
  }
}

/** A path as the camera sees it, up to where it leaves the surface; `clear` tells where no hill hides it. */
function seenPath({ tone, x: xs, y: ys, mark, isLine }: DrawnPath, span: number, mesh: Mesh, camera: Camera) {
  const places = xs.map((value, i) => [(value / span + 1) / 2, (ys[i] / span + 1) / 2]);
  const outside = places.findIndex(([u, v]) => !(u >= 0 && u <= 1 && v >= 0 && v <= 1));
  // the last of them is at the edge
  if (outside > 0)
    places[outside] = edgeAfter({ x: xs, y: ys }, outside - 1, span).map((value) => (value / span + 1) / 2);
  const points = (outside < 0 ? places : places.slice(0, outside + 1)).map(([u, v]) => {
    const lift = liftAt(mesh, u, v);
    const [x, y] = camera.see(u, v, lift);
    return { x, y, clear: camera.sees(mesh, u, v, lift) };
  });
  return { tone, mark, isLine, points, outside: outside < 0 ? Infinity : outside };
}
type SeenPath = ReturnType<typeof seenPath>;

function drawPaths({ context, scale }: Open, paths: SeenPath[], upTo: number, canvas: Element) {
  const paper = colourOf(canvas, 'paper');
  context.lineJoin = context.lineCap = 'round';
  for (const { tone, points } of paths) {
    context.strokeStyle = colourOf(canvas, tone);
    for (const clear of [false, true]) {
      context.beginPath();
      for (let k = 1; k < Math.min(upTo + 1, points.length); k++) {
        if (points[k].clear !== clear) continue;
        context.moveTo(points[k - 1].x * scale, points[k - 1].y * scale);
        context.lineTo(points[k].x * scale, points[k].y * scale);
      }
      context.globalAlpha = clear ? 1 : 0.25;
      context.lineWidth = clear ? 2 : 1.5;
      context.stroke();
    }
  }
  context.strokeStyle = paper;
  context.lineWidth = 1.5;
  context.font = '600 12px Inter, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { tone, mark, isLine, points, outside } of paths) {
    const head = points[Math.min(upTo, points.length - 1)];
    if (!head || outside === 0 || isLine) continue;
    context.globalAlpha = upTo >= outside ? 0.6 : head.clear ? 1 : 0.45; // fainter at the edge once it has left the surface
    context.fillStyle = colourOf(canvas, tone);
    context.beginPath();
    context.arc(head.x * scale, head.y * scale, mark ? 9 : 5, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    context.fillStyle = paper;
    if (mark) context.fillText(mark, head.x * scale, head.y * scale + 0.5);
  }
  context.globalAlpha = 1;
}
