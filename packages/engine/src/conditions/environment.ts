import { Environment } from '@marcbachmann/cel-js';
import { celName } from './cel-name.js';
import { celLimits } from './limits.js';
import { registerNumberFunctions } from './number-functions.js';
import { createReader, type Reader } from './reader.js';
import type { ValueType, VariableTypes } from './value-type.js';

/** A scope as the CEL library sees it. */
export interface ScopeEnvironment {
  readonly cel: Environment;
  /** Turns a variable's JSON value into what the library expects, by CEL name. */
  readonly readers: ReadonlyMap<string, VariableReader>;
  /** The CEL names of the fields of each record type, by the name the library knows it by. */
  readonly fieldNames: ReadonlyMap<string, readonly string[]>;
}

export interface VariableReader {
  /** The authored name, under which the value is looked up. */
  readonly name: string;
  readonly read: Reader;
}

/** Declares the variables to a fresh environment of the library. */
export function createEnvironment(variables: VariableTypes): ScopeEnvironment {
  const cel = new Environment({ limits: celLimits });
  registerNumberFunctions(cel);
  const readers = new Map<string, VariableReader>();
  const fieldNames = new Map<string, readonly string[]>();

  function declare(type: ValueType): { readonly celType: string; readonly read: Reader } {
    if (typeof type === 'string') return { celType: celTypes[type], read: createReader[type] };
    if ('list' in type) {
      const item = declare(type.list);
      return { celType: `list<${item.celType}>`, read: createReader.list(item.read) };
    }
    if ('map' in type) {
      const entry = declare(type.map);
      return { celType: `map<string, ${entry.celType}>`, read: createReader.map(entry.read) };
    }
    const fields = Object.entries(type.fields).map(([name, field]) => ({
      name,
      celName: celName(name),
      ...declare(field),
    }));
    const celType = `Record${String(fieldNames.size + 1)}`;
    // The library tells record types apart by their constructor, so each type has one of its own.
    const constructor = class Fields {
      [name: string]: unknown;
    };
    cel.registerType(celType, {
      ctor: constructor,
      fields: Object.fromEntries(fields.map((field) => [field.celName, field.celType])),
    });
    fieldNames.set(
      celType,
      fields.map((field) => field.celName),
    );
    return { celType, read: createReader.record(constructor, fields) };
  }

  for (const [name, type] of Object.entries(variables)) {
    const { celType, read } = declare(type);
    cel.registerVariable(celName(name), celType);
    readers.set(celName(name), { name, read });
  }
  return { cel, readers, fieldNames };
}

const celTypes = {
  text: 'string',
  number: 'double',
  whole: 'double',
  'yes-no': 'bool',
  any: 'dyn',
} as const;
