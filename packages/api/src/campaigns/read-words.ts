import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** Words as authors write them: one text, or one for each language (BCP 47). */
export type Text = string | Readonly<Record<string, string>>;

/** Picks from the languages on offer, the usual one first, the one wanted most; undefined when none is wanted. */
export type ChooseLanguage = (offered: readonly string[]) => string | undefined;

/** Hands a handler the asker's choice of language, from Accept-Language. */
export const Language = createParamDecorator(
  (_: unknown, context: ExecutionContext): ChooseLanguage => {
    const request = context.switchToHttp().getRequest<Request>();
    return (offered) => {
      const chosen = offered.length === 0 ? false : request.acceptsLanguages([...offered]);
      return chosen === false ? undefined : chosen;
    };
  },
);

const USUAL_LANGUAGE = 'zh-CN';

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
