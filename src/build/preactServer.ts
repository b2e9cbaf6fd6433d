import renderer from '@astrojs/preact/server.js';

/**
 * Preact's renderer checks whether a component is its own by rendering it an extra time; here every function that
 * reaches it is.
 */
export default { ...renderer, check: (component: unknown) => typeof component === 'function' };
