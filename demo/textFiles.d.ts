declare module '*.resx' {
  const xml: string;
  export default xml;
}

declare module '*.xml' {
  const xml: string;
  export default xml;
}
