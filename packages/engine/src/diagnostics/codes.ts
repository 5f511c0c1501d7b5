/** The codes of reading a text and of checking it against the language's schema, each with its meaning in a line. */
export const sourceCodes = {
  'wrong-encoding': 'The file is not UTF-8 text.',
  'control-character': 'The text holds a character that cannot be seen or stored, such as NUL.',
  'too-large': 'The text is larger than the limit.',
  'too-deep': 'Lists and groups of keys are nested deeper than the limit.',
  'too-many-values': 'The text holds more values than the limit.',
  'empty-document': 'The file says nothing.',
  'multiple-documents': 'The file holds more than one YAML document.',
  'yaml-syntax': 'The text is not well-formed YAML.',
  'alias-refused': 'Anchors, aliases and merge keys are not part of the language.',
  'tag-refused': 'YAML tags are not part of the language.',
  'directive-refused': 'YAML directives are not part of the language.',
  'duplicate-key': 'A key is written twice in the same group.',
  'reserved-key': 'A key has a name that programs reserve.',
  'key-not-text': 'A key is not a text.',
  'unsafe-number': 'A number would not be kept exactly as it is written.',
  'unknown-key': 'A key is not known at this place.',
  'missing-key': 'A required key is missing.',
  'wrong-type': 'A value is of another kind than expected.',
  'not-allowed-value': 'A value is not one of those allowed.',
  'pattern-mismatch': 'A text does not have the expected form.',
  'out-of-range': 'A number is too small or too large.',
  'wrong-length': 'A text, a list or a group of keys is too short or too long.',
  'duplicate-item': 'A list holds the same item twice.',
  'schema-mismatch': 'A value breaks a rule of the language that has no code of its own.',
} as const;

export type SourceCode = keyof typeof sourceCodes;
