import type { CampaignSources } from './campaign.js';
import type { Origin } from './merge-part.js';
import type { SourceDocument, SourcePath } from './yaml/index.js';

/** Sources that can be told where merged parts come from. */
export interface PlacedSources extends CampaignSources {
  readonly place: (path: SourcePath, origin: Origin) => void;
  /** Where a part is written, or would be. */
  originOf(path: SourcePath): Origin;
  /** Says that everything below a part was written where it was for another part, placed before. */
  placeLike(path: SourcePath, other: SourcePath): void;
}

/** Sources of a campaign whose parts stand in `main` unless they are placed elsewhere. */
export function createSources(
  main: SourceDocument,
  clauses: SourceDocument | undefined,
  files: ReadonlyMap<string, string>,
): PlacedSources {
  const origins = new Map<string, Origin | { readonly like: SourcePath }>();
  const keyOf = (path: SourcePath) => JSON.stringify(path);

  const originOf = (path: SourcePath): Origin => {
    for (let length = path.length; length > 0; length -= 1) {
      const origin = origins.get(keyOf(path.slice(0, length)));
      if (origin !== undefined && 'like' in origin) {
        return originOf([...origin.like, ...path.slice(length)]);
      }
      if (origin !== undefined) {
        return { document: origin.document, path: [...origin.path, ...path.slice(length)] };
      }
    }
    return { document: main, path };
  };

  return {
    files,
    originOf,
    placeLike: (path, other) => {
      origins.set(keyOf(path), { like: other });
    },
    place: (path, origin) => {
      origins.set(keyOf(path), origin);
    },
    locate(path, part = 'value') {
      const origin = originOf(path);
      return { file: origin.document.file, range: origin.document.range(origin.path, part) };
    },
    locateWithin(path, offset, length) {
      const origin = originOf(path);
      return {
        file: origin.document.file,
        range: origin.document.offsetRange(origin.path, offset, length),
      };
    },
    locateClause(index) {
      const document = clauses ?? main;
      const path = clauses === undefined ? ['source', 'clauses'] : ['clauses', index];
      return { file: document.file, range: document.range(path, 'value') };
    },
  };
}
