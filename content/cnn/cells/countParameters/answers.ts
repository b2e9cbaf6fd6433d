/** Answers that readers give: right ones in many forms, and wrong ones with the messages they get. */
export const answers = {
  right: {
    'one after another': `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    'with the biases apart': `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * size ** 2 * depth + filters); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * side ** 2 * depth + units); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    'side in full': `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = 1 + Math.floor((side - size + 2 * padding) / stride); }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    'as a typed array': `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return Float64Array.from(counts);`,
    'as a tensor': `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return tensor(counts);`,
    'a list of entries': `let entries = null; let [depth, side] = shape; return layers.map((layer) => { if (layer.type === "conv") { const n = layer.filters * (depth * layer.size * layer.size + 1); depth = layer.filters; side = Math.floor((side + 2 * layer.padding - layer.size) / layer.stride) + 1; return n; } if (layer.type === "pool") side = Math.floor((side - layer.size) / layer.stride) + 1; if (layer.type !== "fc") return 0; const n = ((entries ?? depth * side * side) + 1) * layer.units; entries = layer.units; return n; });`,
  },
  wrong: {
    'no biases': [
      'no-biases',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * size * size * depth); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * depth * side * side); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'no depth': [
      'depth-forgotten',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'the depth of the picture': [
      'depth-of-picture',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * shape[0] + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'a bias for each layer': [
      'one-bias',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * size * size * depth + 1); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * depth * side * side + 1); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'the total': [
      'summed-whole',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts.reduce((a, b) => a + b, 0);`,
    ],
    'pooling counted': [
      'pool-counted',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(depth * size * size); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'no pooling': [
      'pool-keeps-side',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = side; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'no padding': [
      'padding-ignored',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'no stride': [
      'stride-ignored',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = side + 2 * padding - size + 1; }
  else if (type === 'pool') { counts.push(0); side = side - size + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'fully connected to maps': [
      'depth-in-fc',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'one row of a filter': [
      'filter-not-squared',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'biases per slice': [
      'bias-per-slice',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size + 1) * depth); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    outputs: [
      '',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'not rounded': [
      'places-not-rounded',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = (side + 2 * padding - size) / stride + 1; }
  else if (type === 'pool') { counts.push(0); side = (side - size) / stride + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
    'the side is kept after fc': [
      'side-kept',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * (depth * side * side + 1)); depth = units; }
  else counts.push(0);
}
return counts;`,
    ],
    'weights only where there are filters': [
      '',
      `let [depth, side] = shape;
const counts = [];
for (const { type, filters, size, stride, padding, units } of layers) {
  if (type === 'conv') { counts.push(filters * (size * size * depth + 1)); depth = filters; side = Math.floor((side + 2 * padding - size) / stride) + 1; }
  else if (type === 'pool') { counts.push(0); side = Math.floor((side - size) / stride) + 1; }
  else if (type === 'fc') { counts.push(units * depth * side * side); depth = units; side = 1; }
  else counts.push(0);
}
return counts;`,
    ],
  },
} satisfies { right: Record<string, string>; wrong: Record<string, [told: string, body: string]> };
