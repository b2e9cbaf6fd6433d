declare module 'virtual:sandbox-source' {
  /** The sandbox's Worker, library included, as one string. */
  const source: string;
  export default source;
}
