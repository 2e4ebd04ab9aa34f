import { zipComplaints } from '../../packaging/checkZip';
import { readControls } from '../../packaging/controls';
import { readPackageVersion } from '../../packaging/packageVersion';
import { readCustomControls, readSolutionManifest } from '../../packaging/solutionXml';
import type { SolutionZip } from '../../packaging/solutionZip';
import { packSolution } from '../../packaging/solutionZip';
import { stampVersion } from '../../packaging/stampVersion';
import type { Files } from '../../packaging/zip';
import { textOf, unzip } from '../../packaging/zip';
import { execFileSync } from 'node:child_process';
import { ROOT, temporaryFolder, writeProject } from './project';

const folder = temporaryFolder();

const files = ([zip]: readonly SolutionZip[]): Files => unzip(zip?.bytes ?? new Uint8Array());

describe('the solution of a project with two controls', () => {
  beforeEach(() => {
    writeProject(folder(), ['Second', 'First'], '1.2.3');
    stampVersion(folder());
  });

  it('is packed managed and unmanaged, under the names that Power Apps gives exports', () => {
    const zips = packSolution(folder());

    expect(zips.map(({ fileName }) => fileName)).toEqual([
      'CustomerInsightsTimeline_1_2_3_0_managed.zip',
      'CustomerInsightsTimeline_1_2_3_0.zip',
    ]);
    expect(
      zips.map(({ bytes }) => readSolutionManifest(textOf(unzip(bytes), 'solution.xml')).Managed),
    ).toEqual(['1', '0']);
  });

  it('has each control as a root component and as a custom control', () => {
    const packed = files(packSolution(folder()));
    const names = ['cit_Sample.First', 'cit_Sample.Second'];

    expect(readSolutionManifest(textOf(packed, 'solution.xml')).RootComponents).toEqual({
      RootComponent: names.map((name) => ({
        '@type': '66',
        '@schemaName': name,
        '@behavior': '0',
      })),
    });
    expect(readCustomControls(textOf(packed, 'customizations.xml'))).toEqual(
      names.map((name) => ({
        Name: name,
        FileName: `/Controls/${name}/ControlManifest.xml`,
        ForceUpdate: 'true',
      })),
    );
  });

  it('has what the manifests name, and nothing that lies beside', () => {
    expect([...files(packSolution(folder())).keys()].sort()).toEqual([
      'Controls/cit_Sample.First/ControlManifest.xml',
      'Controls/cit_Sample.First/bundle.js',
      'Controls/cit_Sample.First/strings/First.1033.resx',
      'Controls/cit_Sample.Second/ControlManifest.xml',
      'Controls/cit_Sample.Second/bundle.js',
      'Controls/cit_Sample.Second/strings/Second.1033.resx',
      '[Content_Types].xml',
      'customizations.xml',
      'solution.xml',
    ]);
  });

  it('keeps the attributes that say of an address that it has nothing', () => {
    expect(textOf(files(packSolution(folder())), 'solution.xml')).toContain(
      '<City xsi:nil="true"/>',
    );
  });

  it.each(['America/St_Johns', 'Pacific/Apia'])('has the same bytes in %s', (zone) => {
    const script = `require('tsx/cjs/api').register();
      const { packSolution } = require('./packaging/solutionZip.ts');
      const [{ bytes }] = packSolution(${JSON.stringify(folder())});
      console.log(Buffer.from(bytes).toString('base64'));`;
    const packed = execFileSync(process.execPath, ['--eval', script], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });

    const [here] = packSolution(folder());
    expect(packed.trim()).toBe(Buffer.from(here?.bytes ?? []).toString('base64'));
  });
});

describe('the solution of this project', () => {
  it('is what it should be, managed and unmanaged', () => {
    const version = readPackageVersion(ROOT);
    const controls = readControls(ROOT);

    const complaints = packSolution(ROOT).flatMap(({ bytes, managed }) =>
      zipComplaints(unzip(bytes), { managed, version, controls }),
    );

    expect(complaints).toEqual([]);
  });

  it('has the same bytes each time that it is packed', () => {
    expect(packSolution(ROOT)).toEqual(packSolution(ROOT));
  });
});
