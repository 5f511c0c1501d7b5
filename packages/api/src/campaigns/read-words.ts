import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

import { type ChooseLanguage, languageChoice, type Text, USUAL_LANGUAGE } from '../common/texts.js';

export type { ChooseLanguage, Text } from '../common/texts.js';

/** Hands a handler the asker's choice of language, from Accept-Language. */
export const Language = createParamDecorator(
  (_: unknown, context: ExecutionContext): ChooseLanguage =>
    languageChoice(context.switchToHttp().getRequest<Request>()),
);

/** Says texts of one campaign in one language: everything that is said to people passes through here. */
export class Words {
  readonly language: string;
  readonly #usual: string;

  /** The languages of a campaign are those of its title; the first of them is the usual one. */
  constructor(campaign: { readonly title: Text }, choose: ChooseLanguage) {
    const offered =
      typeof campaign.title === 'string' ? [USUAL_LANGUAGE] : Object.keys(campaign.title);
    this.#usual = offered[0] ?? USUAL_LANGUAGE;
    this.language = choose(offered) ?? this.#usual;
  }

  /** The text in the language asked for, else in the campaign's usual one, else in whichever there is. */
  say(text: Text): string {
    if (typeof text === 'string') return text;
    return text[this.language] ?? text[this.#usual] ?? Object.values(text)[0] ?? '';
  }

  /** `{ title }` to be spread into an answer; empty where nothing was written. */
  titled(part: { readonly title?: Text | undefined } | undefined): { readonly title?: string } {
    return part?.title === undefined ? {} : { title: this.say(part.title) };
  }

  /** A form's JSON Schema with its titles and descriptions in this language. */
  schema(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(schema).flatMap(([keyword, value]) => {
        if (keyword === 'x-title' || keyword === 'x-description') return [];
        const text = schema[`x-${keyword}`];
        if ((keyword === 'title' || keyword === 'description') && text !== undefined) {
          return [[keyword, this.say(text as Text)]];
        }
        // Below `properties` stand names that an author chose, not keywords.
        if (keyword === 'properties') return [[keyword, this.#each(value)]];
        return [[keyword, this.#nested(value)]];
      }),
    );
  }

  #each(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, this.#nested(inner)]),
    );
  }

  #nested(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#nested(item));
    if (typeof value !== 'object' || value === null) return value;
    return this.schema(value as Readonly<Record<string, unknown>>);
  }
}
