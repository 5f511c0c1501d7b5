// Writes the JSON Schemas and the validators compiled from them; with --check, fails when they are not current.
// The TypeBox declarations in src/dsl/schema are the one source. They are loaded from dist, so build first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { format, resolveConfig } from 'prettier';

const engine = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(engine, '../..');
const { CampaignFile, TypeFile, ClauseFile, ScenarioFile, ABOUT, EXPECTED, DEFINITION } =
  await import('../dist/dsl/schema/index.js');

const schemas = {
  campaign: [CampaignFile, 'A Muster campaign'],
  type: [TypeFile, 'A Muster activity type'],
  clauses: [ClauseFile, 'The clauses of a notice'],
  scenario: [ScenarioFile, 'A Muster scenario'],
};

const outputs = new Map();
const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  inlineRefs: false,
  code: { source: true, esm: true, lines: true },
});
ajv.addKeyword({ keyword: EXPECTED, schemaType: 'string' });

/** Moves every named schema below `node` to `definitions` and leaves a reference. */
function hoist(node, definitions) {
  if (Array.isArray(node)) return node.map((item) => hoist(item, definitions));
  if (node === null || typeof node !== 'object') return node;
  const { [DEFINITION]: name, [ABOUT]: about, ...rest } = node;
  const words = about === undefined ? {} : { description: about };
  const plain = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, hoist(value, definitions)]),
  );
  if (name === undefined) return { ...plain, ...words };
  definitions[name] = plain;
  return { $ref: `#/$defs/${name}`, ...words };
}

const exported = {};
/** All definitions of all files together, so that each is compiled once. */
const language = {};
for (const [name, [schema, title]] of Object.entries(schemas)) {
  const definitions = {};
  const json = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.schema.json`,
    title,
    ...hoist(JSON.parse(JSON.stringify(schema)), definitions),
    $defs: definitions,
  };
  outputs.set(join(root, 'schemas', `${name}.schema.json`), JSON.stringify(json));
  for (const [term, definition] of Object.entries(definitions)) {
    const known = (language[term] ??= definition);
    if (JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`two definitions are called ${term}`);
    }
  }
  const { $schema, $defs, ...body } = json;
  language[`${name}-file`] = { ...body, $id: undefined };
  exported[`${name}File`] = `language#/$defs/${name}-file`;
}

ajv.addSchema(JSON.parse(JSON.stringify({ $id: 'language', $defs: language })));

const requires = /require\("(ajv\/dist\/runtime\/[a-z0-9]+)"\)\.default/gi;
const imports = new Map();
let code = standaloneCode(ajv, exported).replaceAll(requires, (_, path) => {
  if (!imports.has(path)) imports.set(path, `runtime${imports.size}`);
  return `${imports.get(path)}.default`;
});
// Ajv copies all earlier errors for each failing reference: with many of them that is quadratic.
const concat = /vErrors\.concat\((validate\d+\.errors)\)/g;
if (!concat.test(code)) throw new Error('the compiled validator collects its errors otherwise');
code = code.replaceAll(concat, 'append(vErrors, $1)');
if (code.includes('require(')) throw new Error('the compiled validator still calls require');
const header = [...imports].map(([path, name]) => `import ${name} from '${path}.js';`).join('\n');
outputs.set(
  join(engine, 'src/dsl/generated/validators.js'),
  `// Generated from src/dsl/schema by scripts/generate.mjs; do not edit.\n${header}\nfunction append(errors, more) {\n  for (const error of more) errors.push(error);\n  return errors;\n}\n${code}\nexport const language = ${JSON.stringify({ $defs: language })};\n`,
);

let stale = 0;
for (const [file, text] of outputs) {
  const options = await resolveConfig(file);
  const wanted = file.endsWith('.json') ? await format(text, { ...options, filepath: file }) : text;
  let present;
  try {
    present = readFileSync(file, 'utf8');
  } catch {
    present = undefined;
  }
  if (present === wanted) continue;
  stale += 1;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not current: run "pnpm generate"`);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    console.log(`wrote ${file}`);
  }
}
if (process.argv.includes('--check') && stale > 0) process.exit(1);
