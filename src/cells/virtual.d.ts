declare module 'virtual:sandbox-source' {
  const source: string;
  export default source;
}
