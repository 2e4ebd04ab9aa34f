declare module '*.resx' {
  const xml: string;
  export default xml;
}

declare module '*.css' {
  const sheet: string;
  export default sheet;
}
