declare module 'virtual:sandbox-source' {
  /** The sandbox's Worker, library included, as one string. */
  const source: string;
  export default source;
}
declare module 'virtual:plot-source' {
  /** Observable Plot: a function of the browser that it draws in, as one string. */
  const source: string;
  export default source;
}
declare module 'virtual:plot-kit' {
  /** What makes of it the Plot of cells: a function of its host, as one string. */
  const source: string;
  export default source;
}
declare module 'virtual:kernel-module' {
  /** The library and what shows results in the kernels of notebooks, as one module. */
  const source: string;
  export default source;
}
declare module 'virtual:kernel-types' {
  /** Its types: a declaration of each module that it is made of. */
  const source: string;
  export default source;
}
