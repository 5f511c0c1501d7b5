import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { MusterProcess, ROOT, TemporaryFolder } from './support/muster-process.js';
import { readTour, splitOutput, toScript } from './support/tour.js';

const steps = readTour(
  readFileSync(path.join(ROOT, 'README.md'), 'utf8'),
  'A tour in five minutes',
);

/** Its many small processes take a while on a machine that is busy. */
const LONGEST_MS = 240_000;

describe('the tour', () => {
  let folder: TemporaryFolder;
  let demo: MusterProcess;
  beforeAll(async () => {
    folder = new TemporaryFolder();
    demo = MusterProcess.start(['serve', '--demo', '--port', '0', '--data', folder.path]);
    await demo.listening();
  });
  afterAll(async () => {
    await demo.stop();
    folder.remove();
  });

  it(
    'goes word for word as the document says',
    async () => {
      const shell = spawn('sh', ['-eu'], {
        cwd: ROOT,
        env: {
          ...process.env,
          MUSTER_DATA_DIR: folder.path,
          TMPDIR: folder.path,
          NODE_OPTIONS: '',
        },
      });
      let out = '';
      let err = '';
      shell.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
      });
      shell.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      shell.stdin.end(toScript(steps));
      const [code] = (await once(shell, 'close')) as [number | null];

      expect(steps.length).toBeGreaterThan(6);
      expect(splitOutput(out)).toEqual(steps.map(({ output }) => output));
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
    LONGEST_MS,
  );
});
