import { expect, test } from 'vitest';
import { circuit, collapseSigmoids } from '@lib/graph/circuit';
import { parseFormula } from '@lib/graph/parseFormula';
import { crossings, layered } from './layered';
import { presets } from './presets';
import { formOf, layersOf } from './structure';

/** Every circuit of the course, with its sigmoids written out and as one gate. */
const circuits = Object.values(presets).flatMap(({ formula, values }) => {
  const typed = parseFormula(formula);
  const inputs = Object.fromEntries(typed.inputs.map((name, i) => [name, values[i]]));
  return [typed, collapseSigmoids(typed)].map((shape) => circuit(shape, inputs).nodes);
});
const rounded = (nodes: (typeof circuits)[number]) =>
  JSON.parse(
    JSON.stringify(layersOf(layered, nodes), (_, value) => (typeof value === 'number' ? Math.round(value) : value)),
  );

test('the course’s circuits stand where dagre places them; after a change, `npx vitest -u` writes them again', async () => {
  const layers = Object.fromEntries(circuits.map((nodes) => [formOf(nodes), rounded(nodes)]));
  await expect(`${JSON.stringify(layers)}\n`).toMatchFileSnapshot('placed.json');
});

test('none of their wires cross, and they fit a phone', () => {
  for (const nodes of circuits) {
    const { wires, width } = rounded(nodes);
    expect(crossings(wires)).toBe(0);
    expect(width).toBeLessThanOrEqual(358);
  }
});
