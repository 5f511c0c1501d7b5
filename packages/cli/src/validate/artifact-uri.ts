import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The URI of a file for a SARIF log: relative to the folder that is looked at where it lies in it, so that a service
 * finds it in its own copy; absolute elsewhere.
 */
export function artifactUri(file: string): { uri: string; uriBaseId?: string } {
  const relative = path.normalize(file);
  const outside = path.isAbsolute(relative) || relative.split(path.sep)[0] === '..';
  if (outside) return { uri: pathToFileURL(file).href };
  return {
    uri: relative.split(path.sep).map(encodeURIComponent).join('/'),
    uriBaseId: '%SRCROOT%',
  };
}
