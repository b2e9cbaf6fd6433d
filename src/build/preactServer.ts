import renderer from '@astrojs/preact/server.js';

/** Preact's renderer asks whether a component is its own by drawing it once for nothing; here every function left to it is. */
export default { ...renderer, check: (component: unknown) => typeof component === 'function' };
