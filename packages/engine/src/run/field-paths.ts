import type { Values } from './command.js';

/** Whether a field, perhaps within a list (`guests.phone`), says anything in some evidence. */
export function hasField(evidence: Values, path: string): boolean {
  const [name = '', ...inside] = path.split('.');
  const value = Object.hasOwn(evidence, name) ? evidence[name] : undefined;
  if (value === undefined) return false;
  if (inside.length === 0) return true;
  return entriesOf(value).some((entry) => hasField(entry, inside.join('.')));
}

/** Evidence without some of its fields; the same object where it has none of them. */
export function withoutFields(evidence: Values, paths: readonly string[]): Values {
  return paths.filter((path) => hasField(evidence, path)).reduce(without, evidence);
}

function without(evidence: Values, path: string): Values {
  const [name = '', ...inside] = path.split('.');
  if (inside.length === 0) {
    return Object.fromEntries(Object.entries(evidence).filter(([other]) => other !== name));
  }
  const list = evidence[name];
  if (!Array.isArray(list)) return evidence;
  const rest = inside.join('.');
  const kept = list.map((entry: unknown) => (isValues(entry) ? without(entry, rest) : entry));
  return { ...evidence, [name]: kept };
}

function entriesOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
