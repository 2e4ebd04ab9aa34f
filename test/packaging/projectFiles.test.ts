import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readXml } from '../../packaging/xml';
import { ROOT } from './project';

type Node = Readonly<Record<string, unknown>>;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** All values of an element or attribute, wherever in a project file it stands. */
function valuesOf(node: unknown, name: string): readonly unknown[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesOf(item, name));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === name ? [value] : valuesOf(value, name),
  );
}

const pcfproj = readXml(read('CustomerInsightsTimeline.pcfproj'));
const cdsproj = readXml(read('Solution/Solution.cdsproj'));

describe('the project of `dotnet build`', () => {
  it('builds for production, into the folder of `npm run build`', () => {
    const { outDir } = JSON.parse(read('pcfconfig.json')) as { readonly outDir: string };

    expect(valuesOf(pcfproj, 'PcfBuildMode')).toEqual(['production']);
    expect(valuesOf(pcfproj, 'OutputPath')).toEqual([
      `$(MSBuildThisFileDirectory)${outDir.replace(/^\.\//, '').replaceAll('/', '\\')}`,
    ]);
  });

  it('is a part of the solution, which is packed managed and unmanaged', () => {
    const [reference] = valuesOf(cdsproj, 'ProjectReference') as readonly Node[];
    const path = String(reference?.['@Include']).replaceAll('\\', '/');

    expect(resolve(dirname(join(ROOT, 'Solution/Solution.cdsproj')), path)).toBe(
      join(ROOT, 'CustomerInsightsTimeline.pcfproj'),
    );
    expect(valuesOf(cdsproj, 'SolutionPackageType')).toEqual(['Both']);
    expect(valuesOf(cdsproj, 'SolutionRootPath')).toEqual(['src']);
  });

  it.each(['Solution', 'Customizations', 'Relationships'])('has the source %s.xml', (name) => {
    expect(existsSync(join(ROOT, `Solution/src/Other/${name}.xml`))).toBe(true);
  });
});
