/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'in one line': `return Math.max(0, Math.floor((N + 2 * P - F) / S) + 1);`,
    if: `const room = N + 2 * P - F; if (room < 0) return 0; return Math.floor(room / S) + 1;`,
    counting: `let places = 0; for (let at = -P; at + F <= N + P; at += S) places++; return places;`,
    'while there is room': `let room = N + 2 * P - F; let places = 0; while (room >= 0) { places += 1; room -= S; } return places;`,
    'without the remainder': `const room = N + 2 * P - F; return room < 0 ? 0 : (room - (room % S)) / S + 1;`,
    'rounded up': `return Math.max(0, Math.ceil((N + 2 * P - F + 1) / S));`,
    'by bits': `const room = N + 2 * P - F; return room < 0 ? 0 : ((room / S) | 0) + 1;`,
  },
  wrong: {
    'as on the slide': ['', `return (N - F) / S + 1;`],
    'with padding': ['not-rounded + below-zero', `return (N + 2 * P - F) / S + 1;`],
    'rounded, but below zero': ['below-zero', `return Math.floor((N + 2 * P - F) / S) + 1;`],
    'one P': ['padding-once', `return Math.max(0, Math.floor((N + P - F) / S) + 1);`],
    'no one': ['no-plus-one', `return Math.max(0, Math.floor((N + 2 * P - F) / S));`],
    'one inside': ['one-inside', `return Math.max(0, Math.floor((N + 2 * P - F + 1) / S));`],
    'rounded up': ['rounded-up', `return Math.max(0, Math.ceil((N + 2 * P - F) / S) + 1);`],
    nearest: ['rounded', `return Math.max(0, Math.round((N + 2 * P - F) / S) + 1);`],
    'refuses what does not fit': [
      'zero-where-left-over',
      `const steps = (N + 2 * P - F) / S; return steps < 0 || steps % 1 ? 0 : steps + 1;`,
    ],
    'times the stride': ['stride-multiplied', `return Math.max(0, (N + 2 * P - F) * S + 1);`],
    'no filter': ['filter-kept', `return Math.floor((N + 2 * P) / S) + 1;`],
    'in both directions': ['squared', `return Math.max(0, Math.floor((N + 2 * P - F) / S) + 1) ** 2;`],
    'half the filter': ['', `return Math.max(0, Math.floor((N + 2 * P - 2 * Math.floor(F / 2)) / S) + 1);`],
    'as a string': ['text', `return String(Math.max(0, Math.floor((N + 2 * P - F) / S) + 1));`],
    'nothing returned': ['nothing', `const size = Math.floor((N + 2 * P - F) / S) + 1;`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
