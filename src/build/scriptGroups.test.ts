import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inPages, inWorkers } from './scriptGroups';

const root = `${import.meta.dirname}/../..`;

test('what is loaded together is there, and named once', () => {
  for (const parts of [inPages, inWorkers]) {
    const named = Object.values(parts).flat();
    expect(named.filter((path) => !existsSync(`${root}/${path}`) && !path.startsWith('vite/'))).toEqual([]);
    expect(named).toHaveLength(new Set(named).size);
  }
});
