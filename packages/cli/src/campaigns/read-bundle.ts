import path from 'node:path';
import { type Diagnostic, loadCampaign } from '@muster/engine';
import { createSourceReader } from '../validate/read-source.js';

/** A campaign file with every file it uses, by paths relative to the folder that holds them all. */
export interface CampaignBundle {
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
}

export type BundleResult =
  | {
      readonly ok: true;
      readonly bundle: CampaignBundle;
      /** The bodies that issue the campaign; none where it cannot be read. */
      readonly issuers: readonly string[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Gathers a campaign to be sent to a service. Fails when a file is missing or is no text. */
export function readBundle(campaignFile: string): BundleResult {
  const reader = createSourceReader();
  const { diagnostics, files, loaded } = loadCampaign(toSlashes(campaignFile), reader.read);
  const blocking = [
    ...diagnostics.filter(({ code }) => code === 'unknown-file'),
    ...[...reader.unreadable.values()].flat(),
  ];
  if (blocking.length > 0) return { ok: false, diagnostics: blocking };

  const absolute = [...files].map(([file, text]) => [path.resolve(file), text] as const);
  const folder = commonFolder(absolute.map(([file]) => file));
  const name = (file: string) => toSlashes(path.relative(folder, path.resolve(file)));
  const bodies = Object.entries(loaded?.campaign.bodies ?? {});
  return {
    ok: true,
    issuers: bodies.filter(([, { issuer }]) => issuer !== false).map(([body]) => body),
    bundle: {
      entry: name(campaignFile),
      files: Object.fromEntries(absolute.map(([file, text]) => [name(file), text])),
    },
  };
}

/** The deepest folder that all files are in. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...rest] = files.map((file) => path.dirname(file));
  let folder = first;
  while (!rest.every((other) => isWithin(folder, other))) folder = path.dirname(folder);
  return folder;
}

function isWithin(folder: string, other: string): boolean {
  const way = path.relative(folder, other);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}

function toSlashes(file: string): string {
  return file.replaceAll(path.sep, '/');
}
