const most = 12;

/** The names that would be allowed, for a message: all of a few, the first of many. */
export function listNames(names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return 'there is none';
  const shown = all.slice(0, most).join(', ');
  return all.length > most ? `${shown} and ${String(all.length - most)} more` : shown;
}
