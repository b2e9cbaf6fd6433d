const start = `const sums = new Array(bins).fill(0); let total = 0;`;
const end = `return total > 0 ? sums.map((sum) => sum / total) : sums;`;

/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    loop: `${start} for (let i = 0; i < hues.length; i++) { sums[Math.floor(hues[i] / 360 * bins) % bins] += chromas[i]; total += chromas[i]; } ${end}`,
    'by its width': `${start} const width = 360 / bins; hues.forEach((hue, i) => { let bin = Math.floor(hue / width); if (bin === bins) bin = 0; sums[bin] += chromas[i]; total += chromas[i]; }); ${end}`,
    'bin by bin': `const total = chromas.reduce((a, b) => a + b, 0); return [...Array(bins).keys()].map((bin) => { let sum = 0; hues.forEach((hue, i) => { const at = (hue % 360) * bins / 360; if (at >= bin && at < bin + 1) sum += chromas[i]; }); return total ? sum / total : 0; });`,
    'shares at once': `const total = chromas.reduce((a, b) => a + b, 0) || 1; const out = Array(bins).fill(0); hues.forEach((hue, i) => { out[((hue * bins) / 360 | 0) % bins] += chromas[i] / total; }); return out;`,
    'greys skipped': `${start} hues.forEach((hue, i) => { if (chromas[i] === 0) return; sums[Math.trunc((hue % 360) / 360 * bins)] += chromas[i]; total += chromas[i]; }); ${end}`,
    'by a map': `const found = new Map(); let total = 0; hues.forEach((hue, i) => { const bin = Math.floor(hue * bins / 360) % bins; found.set(bin, (found.get(bin) ?? 0) + chromas[i]); total += chromas[i]; }); return Array.from({ length: bins }, (_, bin) => (found.get(bin) ?? 0) / (total || 1));`,
    typed: `const sums = new Float64Array(bins); hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360) % bins] += chromas[i]; }); const total = sums.reduce((a, b) => a + b, 0); return Array.from(sums, (sum) => sum / Math.max(total, 1e-12));`,
  },
  wrong: {
    'one each': [
      'counts-one',
      `const sums = new Array(bins).fill(0); hues.forEach((hue) => { sums[Math.floor(hue * bins / 360) % bins] += 1; }); return chromas.some((c) => c > 0) ? sums.map((sum) => sum / hues.length) : sums.fill(0);`,
    ],
    'one each, greys too': [
      'counts-one',
      `const sums = new Array(bins).fill(0); hues.forEach((hue) => { sums[Math.floor(hue * bins / 360) % bins] += 1; }); return sums.map((sum) => sum / hues.length);`,
    ],
    'one for each coloured': [
      'coloured-one',
      `${start} hues.forEach((hue, i) => { if (chromas[i] > 0) { sums[Math.floor(hue * bins / 360) % bins]++; total++; } }); ${end}`,
    ],
    sums: [
      'not-normalized',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360) % bins] += chromas[i]; }); return sums;`,
    ],
    'over the pixels': [
      'by-pixels',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360) % bins] += chromas[i]; }); return sums.map((sum) => sum / hues.length);`,
    ],
    'the highest is 1': [
      'by-largest',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360) % bins] += chromas[i]; }); return sums.map((sum) => sum / (Math.max(...sums) || 1));`,
    ],
    'no look at grey': [
      'grey-not-a-number',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360) % bins] += chromas[i]; total += chromas[i]; }); return sums.map((sum) => sum / total);`,
    ],
    'clamped at the end': [
      'circle-open',
      `${start} hues.forEach((hue, i) => { sums[Math.min(bins - 1, Math.floor(hue * bins / 360))] += chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    'beyond the end': [
      'beyond-last',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360)] += chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    nearest: [
      'rounded',
      `${start} hues.forEach((hue, i) => { sums[Math.round(hue * bins / 360) % bins] += chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    'one too far': [
      'rounded-up',
      `${start} hues.forEach((hue, i) => { sums[Math.ceil(hue * bins / 360) % bins] += chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    'as OpenCV stores it': [
      'half-circle',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 180) % bins] += chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    'thirty degrees': [
      'fixed-width',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue / 30) % bins] += chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    'as NumPy without a range': [
      'range-of-data',
      `${start} const low = Math.min(...hues), high = Math.max(...hues); hues.forEach((hue, i) => { const bin = high > low ? Math.floor((hue - low) / (high - low) * bins) : 0; sums[Math.min(bin, bins - 1)] += chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    'a new bin at 360°': [
      'beyond-last',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue / 360 * bins)] += chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    'a new bin, the total not a number and taken for 0': [
      'beyond-last',
      `const sums = new Array(bins).fill(0); hues.forEach((hue, i) => { sums[Math.floor(hue / 360 * bins)] += chromas[i]; }); const total = sums.reduce((a, b) => a + b, 0); return sums.map((sum) => (total ? sum / total : 0));`,
    ],
    'a new bin, the total not a number and not used': [
      'beyond-last',
      `const sums = new Array(bins).fill(0); hues.forEach((hue, i) => { sums[Math.floor(hue / 360 * bins)] += chromas[i]; }); const total = sums.reduce((a, b) => a + b, 0); return total > 0 ? sums.map((sum) => sum / total) : sums;`,
    ],
    'a new bin, the total not a number and used': [
      'beyond-last',
      `const sums = new Array(bins).fill(0); hues.forEach((hue, i) => { sums[Math.floor(hue / 360 * bins)] += chromas[i]; }); const total = sums.reduce((a, b) => a + b, 0); return total === 0 ? sums : sums.map((sum) => sum / total);`,
    ],
    'room made for a new bin': [
      'beyond-last',
      `${start} hues.forEach((hue, i) => { const bin = Math.floor(hue / 360 * bins); sums[bin] = (sums[bin] || 0) + chromas[i]; total += chromas[i]; }); ${end}`,
    ],
    'the last left out, and of the total too': [
      'last-left-out',
      `const sums = new Float64Array(bins); hues.forEach((hue, i) => { sums[Math.floor(hue / 360 * bins)] += chromas[i]; }); const total = sums.reduce((a, b) => a + b, 0); return Array.from(sums, (sum) => (total ? sum / total : 0));`,
    ],
    cumulated: [
      'cumulative',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360) % bins] += chromas[i]; total += chromas[i]; }); let before = 0; return sums.map((sum) => (before += total > 0 ? sum / total : 0));`,
    ],
    'hues for chromas': [
      'argument-replaced',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360) % bins] += hue; total += hue; }); ${end}`,
    ],
    'nothing returned': ['nothing', `${start}`],
    'chromas used up': [
      'changed-arguments',
      `${start} hues.forEach((hue, i) => { sums[Math.floor(hue * bins / 360) % bins] += chromas[i]; total += chromas[i]; }); chromas.fill(0); ${end}`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
