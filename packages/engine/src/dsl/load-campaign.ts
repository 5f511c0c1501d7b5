import {
  compareDiagnostics,
  nearestName,
  told,
  type Diagnostic,
  type Wording,
} from '../diagnostics/index.js';
import type { AuthoredCampaign, AuthoredLifecycle, AuthoredType, Clause } from './authored.js';
import type { Campaign, LoadedCampaign } from './campaign.js';
import { createSources } from './campaign-sources.js';
import { completeLifecycles } from './complete-lifecycles.js';
import { mergePart, withoutPart, type Placed } from './merge-part.js';
import { relativePath } from './relative-path.js';
import { withSharedAttributes } from './shared-attributes.js';
import { validateShape, type FileKind } from './validate-shape.js';
import {
  readDocument,
  type ReadLimits,
  type SourceDocument,
  type SourcePath,
} from './yaml/index.js';

/** Values that types bring in all. A large type and many activities multiply, as the aliases of YAML would. */
const MOST_TYPED_VALUES = 500_000;

const tooManyTyped: Wording = {
  en: `the types bring more than ${String(MOST_TYPED_VALUES)} values from here on`,
  'zh-CN': `从此处起，类型带来的值超过 ${String(MOST_TYPED_VALUES)} 个`,
};

/** Gives the text of a file by its path, or undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

/** What became of reading a campaign: all mistakes of shape, and the campaign when it has one. */
export interface LoadResult {
  readonly loaded?: LoadedCampaign;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, by path: what human-readable diagnostics quote from. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads a campaign file with the type files and the clause list it names, compares each with its
 * schema and applies the types. Never throws for anything an author writes. `limits` are those of each
 * file; whoever raises them knows the author.
 */
export function loadCampaign(
  entry: string,
  read: ReadFile,
  limits: Partial<ReadLimits> = {},
): LoadResult {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];

  const open = (
    path: string,
    kind: FileKind,
  ): { document: SourceDocument; value: unknown } | undefined => {
    const text = read(path);
    if (text === undefined) return undefined;
    files.set(path, text);
    const result = readDocument(path, text, limits);
    diagnostics.push(...result.diagnostics);
    if (result.document === undefined) return undefined;
    const shaped = validateShape(result.document, kind);
    diagnostics.push(...shaped.diagnostics);
    return shaped.value === undefined
      ? undefined
      : { document: result.document, value: shaped.value };
  };
  const missing = (document: SourceDocument, path: SourcePath, file: string) => {
    if (files.has(file)) return;
    diagnostics.push({
      code: 'unknown-file',
      severity: 'error',
      ...told(noFile(file)),
      file: document.file,
      range: document.range(path, 'value'),
    });
  };
  const result = (loaded?: LoadedCampaign): LoadResult => ({
    ...(loaded === undefined ? {} : { loaded }),
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    files,
  });

  const main = open(entry, 'campaign');
  if (main === undefined) {
    if (!files.has(entry)) {
      diagnostics.push({
        code: 'unknown-file',
        severity: 'error',
        ...told(noFile(entry)),
        file: entry,
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      });
    }
    return result();
  }
  const authored = main.value as AuthoredCampaign;

  const types = new Map<string, { document: SourceDocument; value: AuthoredType }>();
  authored.use?.forEach((reference, index) => {
    const file = relativePath(entry, reference);
    const opened = open(file, 'type');
    missing(main.document, ['use', index], file);
    if (opened === undefined) return;
    const value = opened.value as AuthoredType;
    const earlier = types.get(value.type);
    if (earlier !== undefined) {
      diagnostics.push({
        code: 'duplicate-type',
        severity: 'error',
        ...told({
          en: `The type ${value.type} is already defined in ${earlier.document.file}`,
          'zh-CN': `类型「${value.type}」已在 ${earlier.document.file} 中定义`,
        }),
        file,
        range: opened.document.range(['type'], 'value'),
        related: [
          {
            file: earlier.document.file,
            range: earlier.document.range(['type'], 'value'),
            ...told({ en: 'defined here first', 'zh-CN': '首次定义在此' }),
          },
        ],
      });
    }
    types.set(value.type, { document: opened.document, value });
  });

  let clauses: readonly Clause[] = [];
  let clauseDocument: SourceDocument | undefined;
  if (authored.source.clauses !== undefined) {
    const file = relativePath(entry, authored.source.clauses);
    const opened = open(file, 'clauses');
    missing(main.document, ['source', 'clauses'], file);
    if (opened !== undefined) {
      clauses = (opened.value as { clauses: Clause[] }).clauses;
      clauseDocument = opened.document;
    }
  }

  const sources = createSources(main.document, clauseDocument, files);
  const activities: Record<string, unknown> = {};
  const sizes = new Map<AuthoredType, number>();
  let values = 0;
  for (const [name, activity] of Object.entries(authored.activities)) {
    const path = ['activities', name];
    activities[name] = activity;
    if (activity.type === undefined) continue;
    const type = types.get(activity.type);
    if (type === undefined) {
      const suggestion = nearestName(activity.type, [...types.keys()]);
      diagnostics.push({
        code: 'unknown-type',
        severity: 'error',
        ...told(noType(activity.type, [...types.keys()])),
        file: entry,
        range: main.document.range([...path, 'type'], 'value'),
        ...(suggestion === undefined ? {} : { suggestion }),
      });
      continue;
    }
    const size = sizes.get(type.value) ?? countValues(type.value.activity);
    sizes.set(type.value, size);
    values += size;
    if (values > MOST_TYPED_VALUES) {
      diagnostics.push({
        code: 'too-many-values',
        severity: 'error',
        ...told(tooManyTyped),
        file: entry,
        range: main.document.range([...path, 'type'], 'value'),
      });
      return result();
    }
    let base: unknown = type.value.activity;
    activity.without?.forEach((part, index) => {
      const [rest, found] = withoutPart(base, part.split('.'));
      base = rest;
      if (!found) {
        diagnostics.push({
          code: 'unknown-part',
          severity: 'error',
          ...told({
            en: `The type ${type.value.type} has no part ${part}`,
            'zh-CN': `类型「${type.value.type}」中没有「${part}」这一部分`,
          }),
          file: entry,
          range: main.document.range([...path, 'without', index], 'value'),
        });
      }
    });
    const under: Placed = { value: base, origin: { document: type.document, path: ['activity'] } };
    const over: Placed = { value: activity, origin: { document: main.document, path } };
    activities[name] = mergePart(under, over, path, sources.place);
  }

  const shared = <T>(kind: 'lifecycles' | 'chasing'): Record<string, T> => {
    const all: Record<string, unknown> = {};
    for (const { document, value } of types.values()) {
      for (const [name, part] of Object.entries(value[kind] ?? {})) {
        all[name] = part;
        sources.place([kind, name], { document, path: [kind, name] });
      }
    }
    for (const [name, part] of Object.entries(authored[kind] ?? {})) {
      all[name] = part;
      sources.place([kind, name], { document: main.document, path: [kind, name] });
    }
    return all as Record<string, T>;
  };

  const { use: _use, ...rest } = authored;
  const lifecycles = completeLifecycles(shared<AuthoredLifecycle>('lifecycles'), sources);
  const campaign = {
    ...rest,
    units: withSharedAttributes(authored, sources),
    activities: activities as Campaign['activities'],
    lifecycles,
    chasing: shared<Campaign['chasing'][string]>('chasing'),
    clauses,
  } satisfies Campaign;
  const broken = [...types.values()].length !== (authored.use ?? []).length;
  return broken ? result() : result({ campaign, sources });
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + countValues(part), 1);
}

function noFile(file: string): Wording {
  return { en: `There is no file ${file}`, 'zh-CN': `没有文件 ${file}` };
}

function noType(type: string, types: readonly string[]): Wording {
  return {
    en: `There is no type ${type} among the files that \`use\` names (${types.join(', ') || 'none'})`,
    'zh-CN': `\`use\` 所列的文件中没有类型「${type}」（已有：${types.join('、') || '无'}）`,
  };
}
