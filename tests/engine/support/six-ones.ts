import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  compileCampaign,
  type CompiledCampaign,
  loadCampaign,
  type RosterPerson,
} from '@muster/engine';

const root = join(import.meta.dirname, '../../..');

/** The path of the real campaign, from the repository's root. */
export const SIX_ONES = 'campaigns/qingpu-six-ones-2022/campaign.yaml';

/** Reads a file of the repository; undefined where there is none. */
export function readRepositoryFile(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

let compiled: CompiledCampaign | undefined;

/** The real campaign, compiled once. */
export function sixOnes(): CompiledCampaign {
  if (compiled === undefined) {
    const { loaded, diagnostics } = loadCampaign(SIX_ONES, readRepositoryFile);
    if (loaded === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
    compiled = compileCampaign(loaded.campaign);
  }
  return compiled;
}

/** Epoch ms of an instant in Shanghai: `2022-09-13T09:00:00`. */
export function shanghai(local: string): number {
  return Date.parse(`${local}+08:00`);
}

/** A member of the leadership team; the head holds both roles. */
export function leader(
  code: string,
  more: {
    readonly head?: boolean;
    readonly safety?: boolean;
    readonly from?: string;
    readonly to?: string;
  } = {},
): RosterPerson {
  const span = {
    from: more.from ?? '2020-01-01',
    ...(more.to === undefined ? {} : { to: more.to }),
  };
  return {
    code,
    name: code,
    posts: [
      ...(more.head === true ? [{ role: 'first-responsible', ...span }] : []),
      {
        role: 'team-member',
        ...span,
        attributes: { 'in-charge-of-safety': more.safety === true, portfolio: 'operations' },
      },
    ],
  };
}

/** One head, one deputy in charge of safety, five others. */
export const SEVEN_LEADERS: readonly RosterPerson[] = [
  leader('head', { head: true }),
  leader('deputy', { safety: true }),
  ...['a', 'b', 'c', 'd', 'e'].map((code) => leader(code)),
];
