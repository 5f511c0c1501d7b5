import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const folder = join(import.meta.dirname, '../../../../schemas');
const read = (kind: string) =>
  JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), 'utf8')) as Schema;

describe.each(['campaign', 'type'])('the %s schema, as editors see it', (kind) => {
  const { $defs: definitions = {}, ...root } = read(kind);
  const named = Object.entries({ [kind]: root, ...definitions });

  it.each(named.filter(([, { properties }]) => properties !== undefined))(
    'says something about every key of %s',
    (_, { properties = {} }) => {
      const silent = Object.entries(properties).filter(([, schema]) => {
        const meant = schema.$ref === undefined ? schema : definitions[schema.$ref.slice(8)];
        // A tag has one value, which says all.
        return (
          schema.const === undefined && (schema.description ?? meant?.description) === undefined
        );
      });
      expect(silent.map(([name]) => name)).toEqual([]);
    },
  );
});
