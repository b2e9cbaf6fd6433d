import { expect, test } from 'vitest';
import { codesFor, draws } from '@cells/grading/testing';
import { exercise } from './exercise';

// prettier-ignore
const attempts: [string, string[] | null, (inputs: number[][], local: number[][], result: number) => unknown][] = [
  ['counting what is still to come', null, (inputs, local, result) => {
    const reached = new Set([result]);
    for (const node of reached) inputs[node].forEach((input) => reached.add(input));
    const waiting = inputs.map((_, node) => [...reached].filter((other) => inputs[other].includes(node)).length);
    const grads = inputs.map((_, node) => Number(node === result));
    const ready = [result];
    for (const node of ready) {
      inputs[node].forEach((input, k) => (grads[input] += grads[node] * local[node][k]));
      for (const input of new Set(inputs[node])) if (--waiting[input] === 0) ready.push(input);
    }
    return grads;
  }],
  ['along every path', null, (inputs, local, result) => {
    const grads = inputs.map(() => 0);
    const walk = (node: number, flow: number) => {
      grads[node] += flow;
      inputs[node].forEach((input, k) => walk(input, flow * local[node][k]));
    };
    walk(result, 1);
    return grads;
  }],
  ['nothing', ['seed-missing'], (inputs) => inputs.map(() => 0)],
];

test.each(attempts)('%s', (_, codes, attempt) => {
  for (const seed of draws(10)) expect(codesFor(exercise, attempt, seed)).toEqual(codes);
});
