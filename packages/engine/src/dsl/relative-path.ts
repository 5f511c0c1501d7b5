/**
 * The path that `reference`, written in the file `from`, means: both with forward slashes,
 * `.` and `..` resolved. An absolute reference stays as it is.
 */
export function relativePath(from: string, reference: string): string {
  if (reference.startsWith('/')) return reference;
  const parts = from.split('/').slice(0, -1);
  for (const part of reference.split('/')) {
    if (part === '' || part === '.') continue;
    const above = parts.at(-1);
    if (part === '..' && above !== undefined && above !== '..' && above !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
