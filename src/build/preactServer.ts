import renderer from '@astrojs/preact/server.js';

/** Preact's renderer finds out whether a component is Preact's by rendering it once more; here every component is. */
export default { ...renderer, check: (component: unknown) => typeof component === 'function' };
