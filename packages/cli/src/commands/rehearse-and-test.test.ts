import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runBuilt } from '../testing/run-built.js';
import { run as simulate } from './simulate.js';
import { run as test } from './test.js';

const campaign = `muster: 1
campaign: drill
version: 1.0.0
title: { zh-CN: 演练, en: Drill }
source: { issued: 2022-03-01 }
timezone: Asia/Shanghai
calendar: cn
window: { from: 2022-03-01, to: 2022-03-31 }
bodies: { office: { title: Office, lead: true } }
units: { shop: { title: Shop, joins: automatically } }
activities:
  report:
    title: { zh-CN: 演练报告 }
    why: []
    for: each shop
    due: 2022-03-18
    lifecycle: noted
    chase: standard
chasing:
  standard: { before: [1 workday], ladder: [{ after: 1 workday, to: office, light: red }] }
lifecycles:
  noted:
    start: open
    states:
      open: { on: { note: { to: done, by: owner } } }
      done: { final: true, counts: done }
`;
const scenario = (state: string) => `muster: 1
scenario: A report is noted
campaign: ../campaign.yaml
publish: 2022-03-01T09:00
units: { corner: { category: shop } }
steps:
  - { as: unit, do: note, task: report, expect: { tasks: { report: { state: ${state} } } } }
`;

type Command = typeof test;

async function runs(command: Command, ...args: string[]) {
  const said = { out: '', err: '' };
  const code = await command(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    color: false,
    language: 'en',
    version: '0.0.0',
  });
  return { code, ...said };
}

describe('muster', () => {
  let folder: string;
  const at = (...parts: string[]) => path.join(folder, ...parts).replaceAll(path.sep, '/');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'muster-commands-'));
    write('campaign.yaml', campaign);
    write('good/noted.yaml', scenario('done'));
    write('bad/noted.yaml', scenario('open'));
    write('worse/broken.yaml', scenario('done').replace('steps:', 'stepps:'));
    write('wrong/campaign.yaml', campaign.replace('2022-03-18', '2022-03-81'));
    write('wrong/stories/one.yaml', scenario('done'));
    write('wrong/stories/two.yaml', scenario('done'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  describe('test', () => {
    it('ends with 0 when all scenarios pass', async () => {
      const { code, out, err } = await runs(test, at('good'));
      expect(out).toMatch(/^✓ .*good\/noted\.yaml {2}A report is noted\n/u);
      expect(out).toMatch(/\n1 scenario, 1 passed, 0 failed\n$/u);
      expect({ code, err }).toEqual({ code: 0, err: '' });
    });

    it('shows what is otherwise at its place and ends with 1', async () => {
      const { code, out } = await runs(test, at('bad'), at('good'));
      expect(code).toBe(1);
      expect(out).toContain(`✗ ${at('bad/noted.yaml')}  A report is noted\n`);
      expect(out).toContain(
        `${at('bad/noted.yaml')}:7:77 error not-as-expected step 1: report: state is done, expected open`,
      );
      expect(out).toContain('2 scenarios, 1 passed, 1 failed');
    });

    it('counts a mistaken file among the failed, and tells a campaign’s errors once', async () => {
      const { code, out } = await runs(test, at('worse'), at('wrong'));
      expect(code).toBe(1);
      expect(out).toContain('unknown-key unknown key `stepps`');
      expect(out.match(/campaign-has-errors/gu)).toHaveLength(2);
      expect(out.match(/error date-does-not-exist/gu)).toHaveLength(1);
      expect(out).toContain('3 scenarios, 0 passed, 3 failed');
    });

    it('says how much of a campaign the scenarios exercise, and in full what none does', async () => {
      const { out } = await runs(test, at('good'), '--coverage', 'full');
      expect(out).toMatch(/^ {2}drill +60% +2\/2 +1\/1 +0\/1 +0\/1/mu);
      expect(out).toContain('reminders  standard: before-1-workday');
      expect(out).toContain('rungs  standard: rung-1');
      expect((await runs(test, at('good'), '--coverage', 'none')).out).not.toContain('Coverage');
      const { coverage } = JSON.parse((await runs(test, at('good'), '--format', 'json')).out) as {
        coverage: Record<string, unknown>;
      };
      expect(coverage[at('campaign.yaml')]).toMatchObject({
        percent: 60,
        kinds: { rungs: { missing: ['standard: rung-1'] } },
      });
      expect((await runs(test, at('good'), '--format', 'junit')).out).toContain('value="60%"');
    });

    it('gives the same as data', async () => {
      const { code, out } = await runs(test, at('bad'), '--format', 'json');
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        scenarios: 1,
        failed: 1,
        results: [{ passed: false, failures: [{ step: 1, expected: 'open', actual: 'done' }] }],
      });
    });

    it.each([
      [[], 'name a file or a folder'],
      [['nowhere'], 'There is no file or folder nowhere'],
      [['.', '--format', 'xml'], '--format is human, json or junit, not xml'],
      [['.', '--fast'], '--fast'],
    ])('refuses arguments of no use: %j', async (args, why) => {
      const { code, out, err } = await runs(test, ...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(why);
    });
  });

  describe('simulate', () => {
    it('prints the same result for the same seed', async () => {
      const args = [at('campaign.yaml'), '--units', '12', '--seed', '4', '--format', 'json'];
      const first = await runs(simulate, ...args);
      expect(first).toMatchObject({ code: 0, err: '' });
      expect(await runs(simulate, ...args)).toEqual(first);
      expect(JSON.parse(first.out)).toMatchObject({ campaign: 'drill', units: { total: 12 } });
    });

    it('draws a timeline for people', async () => {
      const { code, out } = await runs(simulate, at('campaign.yaml'), '--mix', 'silent=1');
      expect(code).toBe(0);
      expect(out).toContain('Units that are bound: 100 red, 0 yellow');
      expect(out).toMatch(/^ {2}演练报告 +0 +0 +100 +0 {2}░{20}$/mu);
      expect(out).toMatch(/^ {2}2022-W11 .*▒{36}$/mu);
    });

    it('ends with 1 when what is asserted does not hold, and with 2 when it is not understood', async () => {
      const silent = [at('campaign.yaml'), '--units', '3', '--mix', 'silent=1'];
      const broken = await runs(simulate, ...silent, '--assert', 'every task ends');
      expect(broken.code).toBe(1);
      expect(broken.out).toContain('✗ every task ends: 3 times not');
      const held = await runs(
        simulate,
        ...silent,
        '--assert',
        'no body gets more than 9 messages a day',
      );
      expect(held.code).toBe(0);
      const unclear = await runs(simulate, ...silent, '--assert', 'every task endz');
      expect(unclear).toMatchObject({ code: 2, out: '' });
      expect(unclear.err).toContain('did you mean ends?');
    });

    it('prints the same whatever the number of threads', async () => {
      const args = [
        'simulate',
        at('campaign.yaml'),
        '--units',
        '9',
        '--format',
        'json',
        '--workers',
      ];
      const one = await runBuilt([...args, '1'], folder);
      expect(one).toMatchObject({ code: 0, stderr: '' });
      expect(await runBuilt([...args, '3'], folder)).toEqual(one);
    });

    it('prints the errors of a campaign to the other stream and ends with 1', async () => {
      const { code, out, err } = await runs(simulate, at('wrong/campaign.yaml'));
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('2022-03-81');
    });

    it.each([
      [[], 'name the campaign'],
      [['nowhere.yaml'], 'there is no file nowhere.yaml'],
      [['a', 'b'], 'one campaign at a time'],
      [['a', '--units', '0'], '--units is a whole number from 1'],
      [['a', '--units', '1e3'], '--units is a whole number from 1'],
      [['a', '--seed', '-1'], '--seed'],
      [['a', '--seed', 'x'], '--seed is a whole number, not x'],
      [['a', '--mix', 'fast=1'], 'There is no behaviour "fast", only on-time, late, silent'],
      [['.', '--format', 'xml'], '--format is human or json, not xml'],
    ])('refuses arguments of no use: %j', async (args, why) => {
      const { code, out, err } = await runs(simulate, ...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(why);
    });
  });
});
