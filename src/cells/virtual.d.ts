declare module 'virtual:sandbox-source' {
  /** The sandbox's Worker with the library, as one string. */
  const source: string;
  export default source;
}
declare module 'virtual:plot-source' {
  /** Observable Plot: a function of the browser that it draws in, as one string. */
  const source: string;
  export default source;
}
declare module 'virtual:plot-kit' {
  /** The wrapper that adapts Plot for cells: a function of its host, as one string. */
  const source: string;
  export default source;
}
declare module 'virtual:kernel-module' {
  /** The library and the output functions for notebook kernels, as one module. */
  const source: string;
  export default source;
}
declare module 'virtual:kernel-types' {
  /** Its types: a declaration of each of its modules. */
  const source: string;
  export default source;
}
