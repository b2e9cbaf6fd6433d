/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'entry by entry': `return Array.from({ length: B }, (_, i) => order[(step * B + i) % order.length]);`,
    'batches first': `const per = order.length / B; const which = step % per; return order.filter((_, i) => Math.floor(i / B) === which);`,
    loop: `const out = []; for (let i = 0; i < B; i++) out.push(order[(step * B + i) % order.length]); return out;`,
    subtracting: `let from = step * B; while (from >= order.length) from -= order.length; return order.slice(from, from + B);`,
    'a tensor': `const from = (step * B) % order.length; return tensor(order.slice(from, from + B));`,
    typed: `const from = (step * B) % order.length; return Int32Array.from(order).subarray(from, from + B);`,
    rotated: `const from = (step * B) % order.length; return [...order.slice(from), ...order.slice(0, from)].slice(0, B);`,
  },
  wrong: {
    'no remainder': ['no-remainder', `return order.slice(step * B, (step + 1) * B);`],
    'B too many': [
      'repair-bound: order.slice(from, from + B + 1) ⇒ order.slice(from, from + B + 1 - 1)',
      `const from = (step * B) % order.length; return order.slice(from, from + B + 1);`,
    ],
    'slice by count': [
      'repair-bound: order.slice(from, B) ⇒ order.slice(from, from + B)',
      `const from = (step * B) % order.length; return order.slice(from, B);`,
    ],
    'remainder by B': ['always-first-batch', `const from = (step * B) % B; return order.slice(from, from + B);`],
    'step wrapped by N first': [
      'step-wrapped',
      `const from = (step % order.length) * B; return order.slice(from, from + B);`,
    ],
    random: [
      'fickle',
      `const out = []; for (let i = 0; i < B; i++) out.push(order[Math.floor(Math.random() * order.length)]); return out;`,
    ],
    'one too early': [
      'last-missing',
      `const from = (step * B) % order.length; return order.slice(from, from + B - 1);`,
    ],
    'taken away': ['changed-arguments', `const from = (step * B) % order.length; return order.splice(from, B);`],
    'steps from one': [
      'argument-plus-one',
      `const from = ((step + 1) * B) % order.length; return order.slice(from, from + B);`,
    ],
    'every few': [
      'strided',
      `return Array.from({ length: B }, (_, i) => order[(step + i * (order.length / B)) % order.length]);`,
    ],
    'the batch sorted': [
      'repair-superfluous: order.slice(from, from + B).sort() ⇒ order.slice(from, from + B)',
      `const from = (step * B) % order.length; return order.slice(from, from + B).sort();`,
    ],
    reversed: ['reversed', `const from = (step * B) % order.length; return order.slice(from, from + B).reverse();`],
    'off by one': ['one-late', `const from = (step * B) % order.length + 1; return order.slice(from, from + B);`],
    'wrapped at N − 1': [
      'wrapped-early',
      `const from = (step * B) % (order.length - 1); return order.slice(from, from + B);`,
    ],
    'begins again after one batch less': [
      'repair-superfluous: order.length/B-1 ⇒ (order.length/B)',
      `const n=order.length/B-1; const from=(step%Math.max(1,n))*B; return order.slice(from,from+B);`,
    ],
    'step as end': ['up-to-step', `return order.slice(0,step*B);`],
    filter: ['by-number', `return order.filter((p)=>p>=step*B&&p<(step+1)*B);`],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
