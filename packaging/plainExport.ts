/** What webpack has to make exports with; the names are those of its tools and of the object of all exports. */
const TOOLS =
  /const (?<tools>\w+)=\{d:\(.*?,o:\(.*?,r:\w+=>\{.*?"__esModule",\{value:!0\}\)\}\};let (?<all>\w+)=\{\};/s;

/**
 * A bundle whose one export is a plain member of the object that the host reads. webpack makes it a getter, for
 * exports that change, and says that they are those of a module, and no host reads that. Another form of
 * bundle is left as it is.
 */
export function withPlainExport(bundle: string): string {
  const { tools, all } = TOOLS.exec(bundle)?.groups ?? {};
  const making = new RegExp(
    `${tools}\\.r\\(${all}\\),${tools}\\.d\\(${all},\\{(\\w+):\\(\\)=>(\\w+)\\}\\);`,
  );
  const [made, name, value] = making.exec(bundle) ?? [];
  const end = `=${all}})();`;
  if (made === undefined || bundle.split(end).length !== 2) return bundle;
  const plain = bundle
    .replace(TOOLS, '')
    .replace(made, '')
    .replace(end, `={${name}:${value}}})();`);
  const isInUse = new RegExp(`\\b${tools}\\.[dor]\\((?:\\w+,\\{|\\w+\\))`);
  return isInUse.test(plain) ? bundle : plain;
}
