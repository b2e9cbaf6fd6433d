import { expect, test } from 'vitest';
import { circuit, collapseSigmoids, expandSigmoids } from '@lib/graph/circuit';
import { parseFormula } from '@lib/graph/parseFormula';
import { textOf } from './Circuit';
import { areaOf, placeFlows, shared, textArea, wirePoints } from './flows';
import { layered } from './layered';
import { presets } from './presets';
import { layersOf, signOf, wiresOf } from './structure';

const own = [
  'max(x,0)*x + y/x',
  'q = x * y; f = q * q * q + q',
  'x*x*x',
  's = x + y; s*x + s*y',
  'a = x * y; b = a + x; a * b * x',
  'exp(x) / (exp(x) + exp(y))',
  'max(x, y) * max(y, x) + x * y',
  'u = x - y; v = x + y; u * v + u / v',
  'm = x * w; max(0, 1 - m) + 0.5 * w * w + m * m',
  'sigmoid(x) * (1 - sigmoid(x)) + x',
];

const known = new Map<string, ReturnType<typeof layered>>();
/** The layout of boxes and wires, computed once: it does not depend on the values or on the gate at work. */
const layeredOnce: typeof layered = (...of) => {
  const key = JSON.stringify(of);
  known.set(key, known.get(key) ?? layered(...of));
  return known.get(key)!;
};

/** Every number beside a wire of a circuit while a gate is at work, the circuit's parts, and the places of all. */
function drawn(
  text: string,
  reshape = (typed: ReturnType<typeof parseFormula>) => typed,
  values: number[] = [],
  now = -1,
) {
  const typed = reshape(parseFormula(text));
  const inputs = Object.fromEntries(typed.inputs.map((name, i) => [name, values[i] ?? [1.25, -2.5, 3, -0.75, 2][i]]));
  const { nodes } = circuit(typed, inputs);
  const layers = layersOf(layeredOnce, nodes);
  const wires = wiresOf(nodes);
  const flows = wires.map(({ from, to }, i) => {
    const twin = wires.slice(0, i).filter((wire) => wire.from === from && wire.to === to).length;
    const part = nodes[to].parts.filter((each) => each.to === from)[twin];
    const flow = part && wires.filter((wire) => wire.from === from).length > 1 ? part.flow : null;
    return textOf({ flow, local: to === now ? part.local : null });
  });
  const parts = nodes.map((node) => ({ sign: signOf(node), name: node.name }));
  return { layers, wires, parts, flows };
}

/** Which numbers overlap what. */
function collisions({ layers, parts, flows }: ReturnType<typeof drawn>, places: ReturnType<typeof placeFlows>) {
  const texts = places.flatMap((place, i) => (place ? [textArea(flows[i]!, place)] : []));
  const areas = [...parts.map((part, i) => areaOf(part, layers.places[i])), ...texts];
  return texts.flatMap((text, i) => areas.filter((area) => area !== text && shared(text, area) > 0).map(() => i))
    .length;
}
const placed = (of: ReturnType<typeof drawn>) => placeFlows(of.layers, of.wires, of.parts, of.flows);

test('no number beside a wire stands over a part or over another number, whatever the formula', () => {
  const all = [
    ...Object.values(presets).flatMap(({ formula, values }) =>
      [undefined, collapseSigmoids, expandSigmoids].map((reshape) => [formula, reshape, values] as const),
    ),
    ...own.map((formula) => [formula] as const),
  ].flatMap(([formula, reshape, values]) => {
    return [-1, ...Array(16).keys()].map(
      (now) => [formula, drawn(formula, reshape, [...(values ?? [])], now)] as const,
    );
  });
  const found = all.filter(([, of]) => collisions(of, placed(of)) > 0).map(([formula]) => formula);
  expect(found).toEqual([]);
  for (const [formula, of] of all) expect(!own.includes(formula) || of.flows.some(Boolean), formula).toBe(true);
});

test('half-way between the ends they would', () => {
  const of = drawn(own[0]);
  const halfWay = of.wires.map((_, i): [number, number] | null => {
    const points = wirePoints(of.layers, of.wires, i);
    const [[x, y], [toX, toY]] = [points[0], points[points.length - 1]];
    return of.flows[i] === null ? null : [(x + toX) / 2, (y + toY) / 2];
  });
  expect(collisions(of, halfWay)).toBeGreaterThan(0);
});

test('wires reach a gate in the order in which they come to it, and so do not cross there', () => {
  for (const text of [...own, 'x*y*z*w + exp(x)*sin(y)', ...Object.values(presets).map(({ formula }) => formula)]) {
    const { layers, wires } = drawn(text);
    const ends = wires.map((_, i) => wirePoints(layers, wires, i));
    for (const [i, a] of wires.entries())
      for (const [k, b] of wires.entries()) {
        const [fromLeft, fromRight] = [ends[i].at(-2)![0], ends[k].at(-2)![0]];
        if (a.to === b.to && fromLeft < fromRight - 8)
          expect(ends[i].at(-1)![0], `${text}: ${i}, ${k}`).toBeLessThan(ends[k].at(-1)![0]);
      }
  }
});
