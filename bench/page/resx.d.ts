declare module '*.resx' {
  const xml: string;
  export default xml;
}
