import { z } from 'zod';

import { pageOf, pageQuery } from '../../common/page.js';
import {
  attributesSchema,
  codeSchema,
  dateSchema,
  idSchema,
  nameSchema,
} from '../../common/schemas.js';
import type { PersonEntity } from './person.entity.js';
import type { PostEntity } from './post.entity.js';

export const addPersonBody = z
  .strictObject({ code: codeSchema, name: nameSchema })
  .meta({ id: 'AddPerson' });
export type AddPersonBody = z.infer<typeof addPersonBody>;

export const changePersonBody = z.strictObject({ name: nameSchema }).meta({ id: 'ChangePerson' });
export type ChangePersonBody = z.infer<typeof changePersonBody>;

export const listPeopleQuery = z.strictObject(pageQuery);
export type ListPeopleQuery = z.infer<typeof listPeopleQuery>;

export const personView = z
  .object({ id: idSchema, code: z.string(), name: z.string() })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof personView>;
export const personPage = pageOf(personView).meta({ id: 'PersonPage' });

export const givePostBody = z
  .strictObject({
    role: codeSchema,
    attributes: attributesSchema.default({}),
    from: dateSchema.describe('The first day.'),
    to: dateSchema.optional().describe('The last day, inclusive.'),
  })
  .meta({ id: 'GivePost' });
export type GivePostBody = z.infer<typeof givePostBody>;

export const changePostBody = z
  .strictObject({
    attributes: attributesSchema.optional().describe('Replaces all attributes.'),
    to: dateSchema.nullable().optional().describe('The last day, inclusive; null for no end.'),
  })
  .meta({ id: 'ChangePost' });
export type ChangePostBody = z.infer<typeof changePostBody>;

export const postView = z
  .object({
    id: idSchema,
    personId: idSchema,
    role: z.string(),
    attributes: attributesSchema,
    from: dateSchema,
    to: dateSchema.optional(),
  })
  .meta({ id: 'Post' });
export type PostView = z.infer<typeof postView>;

export const rosterQuery = z.strictObject({ on: dateSchema });
export type RosterQuery = z.infer<typeof rosterQuery>;
export const rosterView = z
  .object({
    on: dateSchema,
    people: z.array(personView.extend({ posts: z.array(postView) })),
  })
  .meta({ id: 'Roster' });
export type RosterView = z.infer<typeof rosterView>;

export function toPersonView({ id, code, name }: PersonEntity): PersonView {
  return { id, code, name };
}

export function toPostView(post: PostEntity): PostView {
  return {
    id: post.id,
    personId: post.personId,
    role: post.role,
    attributes: post.attributes,
    from: post.fromOn,
    ...(post.toOn !== null && { to: post.toOn }),
  };
}
