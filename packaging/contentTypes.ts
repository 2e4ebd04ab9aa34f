import { readXml, writeXml } from './xml';

export const CONTENT_TYPES = '[Content_Types].xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const BYTES = 'application/octet-stream';

export interface ContentTypes {
  readonly Default: readonly { readonly '@Extension': string; readonly '@ContentType': string }[];
  readonly Override: readonly { readonly '@PartName': string; readonly '@ContentType': string }[];
}

/** The content types of these paths: one for each extension, and one for each control's manifest. */
export function contentTypes(paths: readonly string[]): string {
  const extensions = [...new Set(paths.map(extensionOf))].sort();
  const manifests = paths.filter((path) => path.endsWith('/ControlManifest.xml')).sort();
  return writeXml({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    Types: {
      '@xmlns': NAMESPACE,
      Default: extensions.map((extension) => ({
        '@Extension': extension,
        '@ContentType': contentTypeOf(extension),
      })),
      Override: manifests.map((path) => ({ '@PartName': `/${path}`, '@ContentType': BYTES })),
    },
  });
}

/** As real exports have it: XML is said to be XML, and of all else only that it is bytes. */
export function contentTypeOf(extension: string): string {
  return extension === 'xml' ? 'text/xml' : BYTES;
}

export function readContentTypes(text: string): ContentTypes {
  const document = readXml(text, ['Default', 'Override']);
  return (document as { readonly Types: ContentTypes }).Types;
}

export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
