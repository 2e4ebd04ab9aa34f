import { readXml } from './xml';

export interface ManifestNamed {
  readonly '@name': string;
  readonly '@display-name-key'?: string;
  readonly '@description-key'?: string;
}

export interface ManifestProperty extends ManifestNamed {
  readonly '@of-type'?: string;
  readonly '@of-type-group'?: string;
  readonly '@usage': 'bound' | 'input' | 'output';
  readonly '@required'?: string;
  readonly '@default-value'?: string;
  /** 'true' for what no maker sees. */
  readonly '@hidden'?: string;
  readonly value?: readonly (ManifestNamed & { readonly '#text': string })[];
}

export interface ManifestDataSet extends ManifestNamed {
  readonly 'property-set'?: readonly ManifestProperty[];
}

export interface ManifestResource {
  readonly '@path': string;
  readonly '@version'?: string;
}

/** What a manifest says of a control, as far as packaging and documentation need it. */
export interface ManifestControl extends ManifestNamed {
  readonly '@namespace': string;
  readonly '@constructor': string;
  readonly '@version': string;
  readonly 'type-group'?: readonly { readonly '@name': string; readonly type: readonly string[] }[];
  readonly property?: readonly ManifestProperty[];
  readonly 'data-set'?: readonly ManifestDataSet[];
  readonly event?: readonly ManifestNamed[];
  readonly resources: {
    readonly code: ManifestResource;
    readonly css?: readonly ManifestResource[];
    readonly img?: readonly ManifestResource[];
    readonly resx?: readonly ManifestResource[];
  };
}

export interface Manifest {
  readonly control: ManifestControl;
}

const LISTS = [
  'type-group',
  'type',
  'property',
  'property-set',
  'data-set',
  'value',
  'event',
  'css',
  'img',
  'resx',
];

/** Reads a control's manifest, that of the source or that of the build. */
export function readManifest(text: string): Manifest {
  return (readXml(text, LISTS) as { readonly manifest: Manifest }).manifest;
}

/** All files that a manifest names, by their paths inside of the control's folder. */
export function resourcePaths({ resources }: ManifestControl): readonly string[] {
  const { code, css = [], img = [], resx = [] } = resources;
  return [code, ...css, ...img, ...resx].map((resource) => resource['@path']);
}
