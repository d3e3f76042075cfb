import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missingPackages, nodeTooOld, stampOf } from '../../src/launch.mjs';

let root: string;
const put = (path: string, content: unknown): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the Node version', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('%s will do', (version) =>
    expect(nodeTooOld(version)).toBeNull(),
  );
  test.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0'])('%s is refused, with what is needed', (version) =>
    expect(nodeTooOld(version)).toMatch(new RegExp(`Node 20\\.19 .* this is Node ${version}`)),
  );
});

describe('what is missing', () => {
  beforeEach(() => {
    put('package-lock.json', {
      packages: {
        '': { version: '1.0.0' },
        'node_modules/chart': { version: '5.0.0' },
        'node_modules/tester': { version: '4.0.0', dev: true },
        'node_modules/other-platform': { version: '1.0.0', optional: true },
      },
    });
  });
  const installed = (version: string): void => {
    put('node_modules/.package-lock.json', { packages: { 'node_modules/chart': { version } } });
    put('node_modules/chart/package.json', {});
  };

  test('on a fresh clone: all but packages for other platforms', () =>
    expect(missingPackages(root, true)).toEqual(['node_modules/chart', 'node_modules/tester']));
  test('the packages of development count only where they are needed', () => {
    installed('5.0.0');
    expect(missingPackages(root, false)).toEqual([]);
    expect(missingPackages(root, true)).toEqual(['node_modules/tester']);
  });
  test('a package in another version than the locked one', () => {
    installed('4.9.0');
    expect(missingPackages(root, false)).toEqual(['node_modules/chart']);
  });
  test('a package whose folder is gone', () => {
    installed('5.0.0');
    rmSync(join(root, 'node_modules/chart'), { recursive: true });
    expect(missingPackages(root, false)).toEqual(['node_modules/chart']);
  });
  test('nothing, where there is no lock file: the package was installed by another', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(missingPackages(root, true)).toEqual([]);
  });
});

describe('the stamp of the sources', () => {
  beforeEach(() => {
    put('src/core/acts.ts', 'one');
    put('src/core/terms.ts', 'two');
  });
  const stamp = (): string => stampOf(root, ['src', 'assets']);

  test('stays while nothing is touched', () => expect(stamp()).toBe(stamp()));
  test.each([
    ['a file is written again', () => utimesSync(join(root, 'src/core/acts.ts'), new Date(), new Date(2e12))],
    ['a file is older than before', () => utimesSync(join(root, 'src/core/acts.ts'), new Date(), new Date(1e12))],
    ['a file is gone', () => rmSync(join(root, 'src/core/terms.ts'))],
    ['a file is new', () => put('src/core/deep/chance.ts', 'three')],
    ['a folder that was absent has come', () => put('assets/flag.png', 'png')],
  ])('changes when %s', (_, change) => {
    const before = stamp();
    change();
    expect(stamp()).not.toBe(before);
  });
});
