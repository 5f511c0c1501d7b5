import { parentPort, workerData } from 'node:worker_threads';
import { rehearseShare } from '@muster/engine';
import { openCampaign } from '../campaigns/open-campaign.js';
import { createSourceReader } from '../validate/read-source.js';
import { readAssertions } from './read-assertions.js';
import type { ShareTask } from './rehearse-in-shares.js';

// One share of a rehearsal, in a thread of its own: reads the campaign anew and gives back what was counted.
const { file, sentences, options, share } = workerData as ShareTask;
const { compiled } = openCampaign(file, createSourceReader());
if (compiled === undefined) throw new Error(`${file} has errors`);
const { assertions } = readAssertions(sentences, compiled);
parentPort?.postMessage(rehearseShare(compiled, { ...options, assertions }, share));
