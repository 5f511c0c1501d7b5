import type { CompiledCampaign, Values } from '@muster/engine';
import { Injectable } from '@nestjs/common';

import { jsonPointer } from '../common/json-pointer.js';
import { type ProblemError, unprocessable } from '../common/problem.js';
import { type SqlSession, Transactions } from '../persistence/index.js';
import { placeholders } from '../persistence/insert-rows.js';

type Form = CompiledCampaign['campaign']['activities'][string]['evidence'];

interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
}

/** Whose files may be named. */
export interface FileOwners {
  /** The ids of organizations. */
  readonly organizations: readonly string[];
  /** What is filled in already, perhaps by somebody else: its files may stay. */
  readonly present: Values;
}

/** More ids than any form has room for are not looked up. */
const MOST_FILES = 500;

/**
 * Files are named by their ids. What else is said of them comes from the store, never from the
 * sender, and a file of somebody else is as unknown as one that does not exist.
 */
@Injectable()
export class ResolveFiles {
  constructor(private readonly transactions: Transactions) {}

  /**
   * The values with every file replaced by what is stored of it.
   * @param part where the values stand in the body
   * @throws Problem `unknown-file`
   */
  async execute(
    forms: readonly (Form | undefined)[],
    values: Values,
    owners: FileOwners,
    part: 'evidence' | 'answers',
  ): Promise<Values> {
    const fields = forms.map(fileFields).reduce(merge, {});
    const ids = new Set<string>();
    replaceFiles(fields, values, (file) => {
      ids.add(file.id);
      return file;
    });
    if (ids.size === 0) return values;
    const stored = await this.transactions.read((tx) =>
      findFiles(tx, [...ids], owners.organizations, idsIn(owners.present)),
    );
    const errors: ProblemError[] = [];
    const resolved = replaceFiles(fields, values, (file, path) => {
      const found = stored.get(file.id);
      if (found) return found;
      errors.push({
        path: jsonPointer([part, ...path]),
        code: 'unknown-file',
        message: `There is no file ${file.id}.`,
      });
      return file;
    });
    if (errors.length === 0) return resolved;
    throw unprocessable('unknown-file', 'The evidence names files that are not there.', { errors });
  }
}

async function findFiles(
  tx: SqlSession,
  ids: readonly string[],
  owners: readonly string[],
  present: ReadonlySet<string>,
): Promise<ReadonlyMap<string, StoredFile>> {
  const some = ids.slice(0, MOST_FILES);
  const rows = await tx.query<StoredFile & { readonly organization_id: string | null }>(
    `SELECT id, name, media_type AS type, size, sha256, organization_id FROM files
      WHERE id IN (${placeholders(some)})`,
    some,
  );
  return new Map(
    rows
      .filter(
        ({ id, organization_id: owner }) =>
          present.has(id) || (owner !== null && owners.includes(owner)),
      )
      .map(({ id, name, type, size, sha256 }) => [id, { id, name, type, size, sha256 }]),
  );
}

/** The ids of files anywhere in values. */
function idsIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('id' in value && 'size' in value && typeof value.id === 'string') found.add(value.id);
  for (const inner of Object.values(value)) idsIn(inner, found);
  return found;
}

/** Where a form has files: a field's name, with the names inside where it is a list. */
interface FileFields {
  readonly [field: string]: 'files' | FileFields;
}

function fileFields(form: Form | undefined): FileFields {
  const found: Record<string, FileFields[string]> = {};
  for (const [name, field] of Object.entries(form ?? {})) {
    if (field === 'file' || (typeof field === 'object' && field.type === 'file')) {
      found[name] = 'files';
    } else if (typeof field === 'object' && field.type === 'list') {
      found[name] = fileFields(field.of);
    }
  }
  return found;
}

function merge(some: FileFields, others: FileFields): FileFields {
  return { ...some, ...others };
}

type Path = readonly PropertyKey[];
type Replace = (file: StoredFile, path: Path) => StoredFile;

function replaceFiles(fields: FileFields, values: Values, replace: Replace, at: Path = []): Values {
  const replaced = Object.entries(values).map(([name, value]): [string, unknown] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined || !Array.isArray(value)) return [name, value];
    const items = value.map((item: unknown, index): unknown => {
      const path = [...at, name, index];
      if (field !== 'files') {
        return isObject(item) ? replaceFiles(field, item, replace, path) : item;
      }
      return isFile(item) ? replace(item, path) : item;
    });
    return [name, items];
  });
  return Object.fromEntries(replaced);
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Anything with an id is taken for a file: what it lacks is filled in. */
function isFile(value: unknown): value is StoredFile {
  return isObject(value) && typeof value['id'] === 'string';
}
