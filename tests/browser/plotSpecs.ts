/** Charts in the style of Plot's documentation; `penguins`, `walk` and `grid` are their data. */
export const data = `
const random = ((s) => () => ((s = (s * 48271) % 2147483647) / 2147483647))(7);
const species = ['Adelie', 'Chinstrap', 'Gentoo'];
const penguins = Array.from({ length: 120 }, (_, i) => ({
  species: species[i % 3],
  island: i % 2 ? 'Biscoe' : 'Dream',
  length: 38 + 4 * (i % 3) + 6 * random(),
  depth: 19 - 2 * (i % 3) + 3 * random(),
  mass: 3200 + 700 * (i % 3) + 900 * random(),
}));
const walk = Array.from({ length: 90 }, ((y) => (_, i) => ({ date: new Date(Date.UTC(2024, 0, 1 + i)), close: (y += random() - 0.45) }))(10));
const grid = Array.from({ length: 20 * 15 }, (_, i) => Math.sin((i % 20) / 4) * Math.cos(Math.floor(i / 20) / 3));
`;

export const specs: Record<string, string> = {
  'a scatterplot with a legend':
    "Plot.plot({ grid: true, color: { legend: true }, marks: [Plot.dot(penguins, { x: 'length', y: 'depth', stroke: 'species' })] })",
  'a line over time': "Plot.plot({ y: { grid: true, label: 'Close' }, marks: [Plot.ruleY([8]), Plot.lineY(walk, { x: 'date', y: 'close' })] })", // prettier-ignore
  'an area under a line':
    "Plot.plot({ marks: [Plot.areaY(walk, { x: 'date', y: 'close', fillOpacity: 0.3 }), Plot.lineY(walk, { x: 'date', y: 'close' }), Plot.ruleY([0])] })",
  'a histogram':
    "Plot.plot({ y: { grid: true }, marks: [Plot.rectY(penguins, Plot.binX({ y: 'count' }, { x: 'mass', fill: 'species' })), Plot.ruleY([0])] })",
  'bars by group, sorted':
    "Plot.plot({ marks: [Plot.barY(penguins, Plot.groupX({ y: 'mean' }, { x: 'species', y: 'mass', sort: { x: '-y' } })), Plot.ruleY([0])] })",
  'horizontal bars with words':
    "Plot.plot({ marginLeft: 80, x: { axis: null }, marks: [Plot.barX(penguins, Plot.groupY({ x: 'count' }, { y: 'species' })), Plot.text(penguins, Plot.groupY({ x: 'count', text: 'count' }, { y: 'species', dx: 10 }))] })",
  'a box plot': "Plot.plot({ marks: [Plot.boxX(penguins, { x: 'mass', y: 'species' })] , marginLeft: 70 })",
  facets:
    "Plot.plot({ grid: true, facet: { marginRight: 80 }, marks: [Plot.frame(), Plot.dot(penguins, { x: 'length', y: 'depth', fx: 'island', fy: 'species', r: 2 })] })",
  'a heat map':
    "Plot.plot({ padding: 0, color: { scheme: 'YlGnBu', legend: true }, marks: [Plot.cell(grid, { x: (d, i) => i % 20, y: (d, i) => Math.floor(i / 20), fill: (d) => d, inset: 0.5 })] })",
  'a raster of a function':
    "Plot.plot({ color: { type: 'linear', scheme: 'Magma', legend: true }, marks: [Plot.raster({ fill: (x, y) => x * x - y, x1: -1, x2: 1, y1: -1, y2: 1, pixelSize: 5 })] })",
  'contours of a grid':
    "Plot.plot({ color: { legend: true, label: 'height' }, marks: [Plot.contour(grid, { width: 20, height: 15, fill: Plot.identity, stroke: 'black' })] })",
  'a density with dots':
    "Plot.plot({ inset: 20, marks: [Plot.density(penguins, { x: 'length', y: 'depth', stroke: 'species', clip: true }), Plot.dot(penguins, { x: 'length', y: 'depth', r: 1 })] })",
  'a regression': "Plot.plot({ marks: [Plot.dot(penguins, { x: 'length', y: 'mass', fill: 'species' }), Plot.linearRegressionY(penguins, { x: 'length', y: 'mass', stroke: 'species' })] })", // prettier-ignore
  'a moving average':
    "Plot.plot({ marks: [Plot.lineY(walk, { x: 'date', y: 'close', strokeOpacity: 0.3 }), Plot.lineY(walk, Plot.windowY({ k: 14, reduce: 'median' }, { x: 'date', y: 'close', stroke: 'red' }))] })",
  'a stacked area, normalized':
    "Plot.plot({ y: { percent: true }, marks: [Plot.areaY(penguins, Plot.stackY({ offset: 'normalize' }, Plot.binX({ y: 'count' }, { x: 'mass', fill: 'species', thresholds: 10 })))] })",
  hexagons:
    "Plot.plot({ color: { scheme: 'blues' }, marks: [Plot.hexagon(penguins, Plot.hexbin({ fill: 'count', r: 'mean' }, { x: 'length', y: 'depth', binWidth: 30 })), Plot.hexgrid({ binWidth: 30 })] })",
  'ticks and the ends of each group':
    "Plot.plot({ marginLeft: 70, marks: [Plot.tickX(penguins, { x: 'mass', y: 'species', strokeOpacity: 0.5 }), Plot.dot(penguins, Plot.selectMaxX({ x: 'mass', y: 'species', fill: 'red' }))] })",
  'arrows, vectors and links':
    "Plot.plot({ inset: 10, aspectRatio: 1, marks: [Plot.vector(grid.slice(0, 100), { x: (d, i) => i % 10, y: (d, i) => Math.floor(i / 10), length: (d) => Math.abs(d), rotate: (d, i) => i * 7 }), Plot.arrow([[1, 1, 4, 6]], { x1: 0, y1: 1, x2: 2, y2: 3, bend: true }), Plot.link([0], { x1: [0], y1: [9], x2: [9], y2: [0], markerEnd: 'arrow' })] })",
  'a logarithmic axis, marked lines and a caption':
    "Plot.plot({ title: 'Losses', subtitle: 'of three runs', caption: 'lower is better', x: { type: 'log' }, y: { type: 'log', domain: [1e-3, 10], ticks: 5 }, marks: [Plot.line([1, 10, 100, 1000].flatMap((x) => [1, 2, 3].map((run) => ({ x, run, y: run / x }))), { x: 'x', y: 'y', stroke: 'run', z: 'run', marker: 'circle', strokeDasharray: '4,2' })] })",
  'axes and grids of one’s own':
    "Plot.plot({ x: { domain: [0, 10], label: null }, y: { domain: [0, 1], tickFormat: '%' }, marks: [Plot.gridX({ stroke: 'steelblue', strokeOpacity: 0.5 }), Plot.gridY(), Plot.axisX({ ticks: 3, tickFormat: (d) => `#${d}` }), Plot.axisY({ anchor: 'right' }), Plot.frame({ anchor: 'bottom' })] })",
  'symbols': "Plot.plot({ symbol: { legend: true }, marks: [Plot.dot(penguins, { x: 'length', y: 'depth', symbol: 'species', stroke: 'species' })] })", // prettier-ignore
  'a cumulated sum, mapped': "Plot.plot({ marks: [Plot.lineY(walk, Plot.mapY('cumsum', { x: 'date', y: 'close', filter: (d, i) => i % 2 === 0, sort: 'date' }))] })", // prettier-ignore
  'values from the first on':
    "Plot.plot({ y: { type: 'log', grid: true, tickFormat: (d) => `${d}x` }, marks: [Plot.ruleY([1]), Plot.lineY(walk, Plot.normalizeY({ x: 'date', y: 'close' }))] })",
  'a beeswarm': "Plot.plot({ height: 160, marks: [Plot.dotX(penguins, Plot.dodgeY({ x: 'mass', title: 'species', fill: 'currentColor' }))] })", // prettier-ignore
  'a chart that Plot chooses': "Plot.auto(penguins, { x: 'length', y: 'depth', color: 'species' }).plot()",
  'a diverging scale and a voronoi':
    "Plot.plot({ color: { type: 'diverging', pivot: 0, legend: true }, marks: [Plot.voronoi(grid.slice(0, 60), { x: (d, i) => (i * 37) % 61, y: (d, i) => (i * 53) % 59, fill: (d) => d }), Plot.crosshair(penguins.slice(0, 2), { x: 'length', y: 'depth' })] })",
};

/** Everything that is drawn within an element, with its position and style; runs in the page. */
export function drawnIn(root: Element): string[] {
  const attributes = 'd x y x1 y1 x2 y2 cx cy r width height transform fill stroke opacity fill-opacity stroke-opacity stroke-width text-anchor dy viewBox aria-label'.split(' '); // prettier-ignore
  return [...root.querySelectorAll('svg, svg *, h2, h3, figcaption, span')]
    .filter((element) => element.tagName !== 'style')
    .map((element) => {
      const own = element.childElementCount === 0 ? (element.textContent ?? '') : '';
      const looks = attributes.flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [`${name}=${value.replace(/url\(.*\)/, 'url')}`];
      });
      // the page names the drawing as a whole
      return [element.tagName.toLowerCase(), ...looks, own].join(' ');
    });
}
