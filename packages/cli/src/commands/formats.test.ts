import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Log, Region } from 'sarif';
import { runBuilt } from '../testing/run-built.js';

const golden = path.join(import.meta.dirname, '../../../../tests/golden/checks');
let folder: string;
const muster = (...args: string[]) => runBuilt(args, folder);

const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muster-formats-'));
  cpSync(golden, path.join(folder, 'all'), { recursive: true });
  for (const name of ['unknown-lifecycle', 'lead-body', 'due-on-rest-day', 'invalid-condition']) {
    writeFileSync(path.join(folder, `${name}.yaml`), text(`all/${name}.yaml`));
  }
  writeFileSync(path.join(folder, 'a, b: 50%.yaml'), text('all/unknown-lifecycle.yaml'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('validate --lang', () => {
  test('tells people in Chinese, and programs in English all the same', async () => {
    const { code, stdout } = await muster('validate', 'lead-body.yaml', '--lang', 'zh-CN');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'lead-body.yaml:12:34 错误 lead-body 「bureau」与「office」都是牵头机构；牵头机构只能有一个\n',
    );
    expect(stdout).toContain('lead-body.yaml:11:34 已有牵头机构\n');
    expect(stdout).toMatch(/已检查 1 个文件：1 个文件中有 1 个错误\n$/);
    const json = await muster('validate', 'lead-body.yaml', '--lang=zh-CN', '--format=json');
    expect(json.stdout).not.toMatch(/\p{Script=Han}/u);
    expect(JSON.parse(json.stdout)).toMatchObject([{ related: [{ message: 'leads already' }] }]);
  });

  test('is the language of the surroundings when it is left out', async () => {
    const args = ['validate', 'due-on-rest-day.yaml'];
    const chinese = await runBuilt(args, folder, { LC_ALL: 'zh_CN.UTF-8' });
    expect(chinese.stdout).toContain('警告 due-on-rest-day');
    const english = await runBuilt([...args, '--lang', 'en'], folder, { LC_ALL: 'zh_CN.UTF-8' });
    expect(english.stdout).toContain('warning due-on-rest-day');
  });

  test('is that of what the command line itself has to say of files', async () => {
    writeFileSync(
      path.join(folder, 'uses-a-folder.yaml'),
      text('all/unknown-type.yaml').replace('types/document.yaml', 'all'),
    );
    const { stdout } = await muster('validate', 'uses-a-folder.yaml', '--lang', 'zh-CN');
    expect(stdout).toContain('all:1:1 错误 unreadable-file 文件无法读取：这是一个文件夹\n');
  });

  test('is refused when it is no language that muster speaks', async () => {
    const { code, stderr } = await muster('validate', 'lead-body.yaml', '--lang', 'fr');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'muster validate: --lang is en or zh-CN, not fr\n',
    });
  });
});

describe('validate --format github', () => {
  test('gives an annotation a mistake, with its place, its suggestion and its related places', async () => {
    const { code, stdout } = await muster(
      'validate',
      'unknown-lifecycle.yaml',
      'lead-body.yaml',
      'due-on-rest-day.yaml',
      '--format=github',
    );
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      '::warning file=due-on-rest-day.yaml,line=21,col=10,endLine=21,endColumn=20,title=due-on-rest-day::report is due on 2022-10-02, which is no working day',
      '::error file=lead-body.yaml,line=12,col=34,endLine=12,endColumn=38,title=lead-body::bureau leads the campaign as well as office; only one body leads%0Alead-body.yaml:11 leads already',
      '::error file=unknown-lifecycle.yaml,line=24,col=16,endLine=24,endColumn=22,title=unknown-lifecycle::There is no lifecycle simpel; known: simple%0Adid you mean simple?',
    ]);
  });

  test('escapes what would end a property or a command', async () => {
    const { stdout } = await muster('validate', 'a, b: 50%.yaml', '--format=github');
    expect(stdout).toMatch(/^::error file=a%2C b%3A 50%25\.yaml,line=24,/);
    const { stdout: percent } = await muster(
      'validate',
      'all/until-out-of-range.yaml',
      '--format=github',
    );
    expect(percent).toContain('::At least 120%25 is more than all');
  });

  test('says nothing when nothing is wrong', async () => {
    writeFileSync(
      path.join(folder, 'good.yaml'),
      text('all/unknown-lifecycle.yaml').replace('simpel', 'simple'),
    );
    const { code, stdout } = await muster('validate', 'good.yaml', '--format=github');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});

describe('validate --format sarif', () => {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // It is written in draft 4 of JSON Schema, and uses nothing of it that later drafts read otherwise but these names.
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajvFormats.default(ajv);
  const isSarif = ajv.compile(schema);

  const sarif = async (...args: string[]) => {
    const { stdout } = await muster('validate', '--format=sarif', ...args);
    return JSON.parse(stdout) as Log;
  };

  test.each(['en', 'zh-CN'])('is a valid log of every golden campaign, in %s', async (language) => {
    const log = await sarif('all', '--lang', language);
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    expect(log.runs[0]?.results?.length).toBeGreaterThan(80);
    expect(log.runs[0]?.language).toBe(language);
  });

  test('has a rule for each result, which says what the reference says', async () => {
    const [run] = (await sarif('all', '--lang', 'zh-CN')).runs;
    const rules = run?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex = -1, level } of run?.results ?? []) {
      expect(rules[ruleIndex]).toMatchObject({ id: ruleId, defaultConfiguration: { level } });
    }
    for (const { fullDescription, help } of rules) {
      expect(fullDescription?.text).toMatch(/\p{Script=Han}/u);
      expect(help?.text).toMatch(/\p{Script=Han}/u);
    }
  });

  test('points into the artifact that it names', async () => {
    const [run] = (await sarif('unknown-lifecycle.yaml', 'a, b: 50%.yaml')).runs;
    expect(run?.artifacts?.map(({ location }) => location?.uri)).toEqual([
      'unknown-lifecycle.yaml',
      'a%2C%20b%3A%2050%25.yaml',
    ]);
    for (const { locations = [] } of run?.results ?? []) {
      const { artifactLocation } = locations[0]?.physicalLocation ?? {};
      expect(run?.artifacts?.[artifactLocation?.index ?? -1]?.location?.uri).toBe(
        artifactLocation?.uri,
      );
    }
  });

  test('has a fix that, applied, leaves nothing to say', async () => {
    const [run] = (await sarif('unknown-lifecycle.yaml', 'invalid-condition.yaml')).runs;
    expect(run?.results).toHaveLength(2);
    for (const { fixes = [] } of run?.results ?? []) {
      const [change] = fixes[0]?.artifactChanges ?? [];
      const file = change?.artifactLocation.uri ?? '';
      const [replacement] = change?.replacements ?? [];
      writeFileSync(
        path.join(folder, `fixed-${file}`),
        applied(text(file), replacement?.deletedRegion ?? {}, replacement?.insertedContent?.text),
      );
      const { code, stdout } = await muster('validate', `fixed-${file}`);
      expect({ code, stdout }).toMatchObject({ code: 0 });
    }
  });

  test('names a file outside the folder by its whole path', async () => {
    const log = await sarif(path.join(golden, 'lead-body.yaml'));
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    expect(log.runs[0]?.artifacts?.[0]?.location?.uri).toMatch(/^file:\/\/.*\/lead-body\.yaml$/);
  });
});

function applied(source: string, region: Region, inserted = ''): string {
  const lines = source.split('\n');
  const { startLine = 0, startColumn = 0, endColumn = 0 } = region;
  const line = lines[startLine - 1] ?? '';
  lines[startLine - 1] = line.slice(0, startColumn - 1) + inserted + line.slice(endColumn - 1);
  return lines.join('\n');
}

describe('test --format junit', () => {
  const story = (state: string) => `muster: 1
scenario: A report is handed in & "done"
campaign: ../good.yaml
publish: 2022-09-01T09:00
units:
  corner: { category: company, people: { li: { roles: [leader] } } }
steps:
  - { as: li, do: submit, task: report/li, evidence: { words: Done }, expect: { tasks: { report/li: { state: ${state} } } } }
`;
  const write = (file: string, content: string) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const cases = async (...args: string[]) => {
    const { code, stdout } = await muster('test', 'stories', '--format=junit', ...args);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    return { code, ...(parser.parse(stdout) as JUnit) };
  };
  interface JUnit {
    readonly testsuites: Record<'tests' | 'failures' | 'errors', string> & {
      readonly testsuite: Record<'name' | 'tests' | 'time', string> & {
        readonly testcase: readonly Record<string, unknown>[];
      };
    };
  }

  beforeAll(() => {
    writeFileSync(
      path.join(folder, 'good.yaml'),
      text('all/unknown-lifecycle.yaml').replace('simpel', 'simple'),
    );
    write('stories/broken.yaml', story('done').replace('steps:', 'stepps:'));
    write('stories/fails.yaml', story('open').replace('"done"', '"done" <b>'));
    write('stories/passes.yaml', story('done'));
  });

  test('counts and names what passed, what failed and what could not be told', async () => {
    const { code, testsuites } = await cases();
    expect(code).toBe(1);
    expect(testsuites).toMatchObject({ tests: '3', failures: '1', errors: '1' });
    expect(testsuites.testsuite).toMatchObject({ name: 'stories', tests: '3' });
    expect(testsuites.testsuite.time).toMatch(/^\d+\.\d{3}$/);
    const [broken, fails, passes] = testsuites.testsuite.testcase;
    expect(broken).toMatchObject({ file: 'stories/broken.yaml', error: { type: 'unknown-key' } });
    expect(fails).toMatchObject({
      name: 'A report is handed in & "done" <b>',
      classname: 'stories/fails',
      failure: { type: 'not-as-expected' },
    });
    expect((fails?.['failure'] as { message: string }).message).toMatch(/^stories\/fails.yaml:8:/);
    expect(passes).not.toHaveProperty('failure');
    expect(passes).not.toHaveProperty('error');
  });

  test('speaks Chinese when asked', async () => {
    const { testsuites } = await cases('--lang', 'zh-CN');
    const [broken] = testsuites.testsuite.testcase;
    expect((broken?.['error'] as { message: string }).message).toContain('未知的键 `stepps`');
    const { stdout } = await muster('test', 'stories', '--lang', 'zh-CN');
    expect(stdout).toMatch(/\n3 个情景，1 个通过，2 个未通过\n$/);
  });

  test('json stays as it is promised, in English', async () => {
    const { stdout } = await muster('test', 'stories', '--format=json', '--lang', 'zh-CN');
    expect(stdout).not.toMatch(/\p{Script=Han}|translations/u);
    expect(JSON.parse(stdout)).toMatchObject({ scenarios: 3, passed: 1, failed: 2 });
  });
});
