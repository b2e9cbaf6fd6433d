/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loops: `const rows = []; for (let j = 0; j < fanOut; j++) { const row = []; for (let i = 0; i < fanIn; i++) row.push(normal() * Math.sqrt(2 / fanIn)); rows.push(row); } return rows;`,
    'divided by the root': `return [...Array(fanOut)].map(() => [...Array(fanIn)].map(() => normal() / Math.sqrt(fanIn / 2)));`,
    'by a power': `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => (2 / fanIn) ** 0.5 * normal()));`,
    'a tensor': `return mul(randn([fanOut, fanIn]), Math.sqrt(2 / fanIn));`,
    'typed rows': `return Array.from({ length: fanOut }, () => Float32Array.from({ length: fanIn }, () => Math.sqrt(2 / fanIn) * normal()));`,
    'numbers of its own': `const bell = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random()); return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(2 / fanIn) * bell()));`,
  },
  wrong: {
    'as it starts': ['fixed', `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => 0.01 * normal()));`], // prettier-ignore
    Xavier: [
      'xavier',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(2 / (fanIn + fanOut)) * normal()));`,
    ],
    'without the 2': [
      'lecun',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => normal() / Math.sqrt(fanIn)));`,
    ],
    'the variance as a factor': [
      'variance',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => (2 / fanIn) * normal()));`,
    ],
    'a uniform draw with the deviation as its bound': [
      'uniform-bound',
      `const b = Math.sqrt(2 / fanIn); return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => -b + 2 * b * Math.random()));`,
    ],
    'a row for each input': [
      'transposed',
      `return Array.from({ length: fanIn }, () => Array.from({ length: fanOut }, () => Math.sqrt(2 / fanIn) * normal()));`,
    ],
    'transposed, with the root of its rows': [
      'transposed',
      `return Array.from({ length: fanIn }, () => Array.from({ length: fanOut }, () => Math.sqrt(2 / fanOut) * normal()));`,
    ],
    'one number for all': [
      'constant',
      `const w = Math.sqrt(2 / fanIn) * normal(); return Array.from({ length: fanOut }, () => Array(fanIn).fill(w));`,
    ],
    'a row that is shared': [
      'repeated',
      `const row = Array.from({ length: fanIn }, () => Math.sqrt(2 / fanIn) * normal()); return Array(fanOut).fill(row);`,
    ],
    'a number for each unit': [
      'repeated',
      `return Array.from({ length: fanOut }, () => Array(fanIn).fill(Math.sqrt(2 / fanIn) * normal()));`,
    ],
    'fan out': [
      'fan-out',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(2 / fanOut) * normal()));`,
    ],
    'from 0 to the bound': [
      'positive',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(6 / fanIn) * (1 - Math.random())));`,
    ],
    'uniform with the right bound': [
      'uniform',
      `const b = Math.sqrt(6 / fanIn); return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => b * (2 * Math.random() - 1)));`,
    ],
    'without the parentheses': [
      'not-a-number',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(2 / fanIn) * (normal as any)));`,
    ],
    'drawn anew beyond two deviations': [
      'cut',
      `const cut = () => { const x = normal(); return Math.abs(x) > 2 ? cut() : x; }; return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(2 / fanIn) * cut()));`,
    ],
    'clipped at two deviations': [
      'cut',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(2 / fanIn) * Math.max(-2, Math.min(2, normal()))));`,
    ],
    'the function itself': ['nothing', `return Array.from({ length: fanOut }, () => normal);`],
    'one less': [
      'deviation',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => Math.sqrt(2 / (fanIn - 1)) * normal()));`,
    ],
    'the first left out': [
      'zeros',
      `return Array.from({ length: fanOut }, () => { const row = Array(fanIn).fill(0); for (let i = 1; i < fanIn; i++) row[i] = Math.sqrt(2 / fanIn) * normal(); return row; });`,
    ],
    'two numbers only': [
      'repeated',
      `return Array.from({ length: fanOut }, () => Array.from({ length: fanIn }, () => (normal() > 0 ? 1 : -1) * Math.sqrt(2 / fanIn)));`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
