import { z } from 'zod';

import { pageOf, pageQuery } from '../common/page.js';
import {
  attributesSchema,
  codeSchema,
  idSchema,
  instantSchema,
  nameSchema,
} from '../common/schemas.js';
import { type OrganizationEntity, ORGANIZATION_KINDS } from './organization.entity.js';
import { RELATIONS } from './organization-link.entity.js';

export const createOrganizationBody = z
  .strictObject({
    code: codeSchema,
    name: nameSchema,
    kind: z.enum(ORGANIZATION_KINDS),
    category: codeSchema.optional(),
    attributes: attributesSchema.default({}),
  })
  .meta({ id: 'CreateOrganization' });
export type CreateOrganizationBody = z.infer<typeof createOrganizationBody>;

export const changeOrganizationBody = z
  .strictObject({
    name: nameSchema.optional(),
    category: codeSchema.nullable().optional(),
    attributes: attributesSchema.optional().describe('Replaces all attributes.'),
  })
  .meta({ id: 'ChangeOrganization' });
export type ChangeOrganizationBody = z.infer<typeof changeOrganizationBody>;

export const listOrganizationsQuery = z.strictObject({
  ...pageQuery,
  kind: z.enum(ORGANIZATION_KINDS).optional(),
  category: codeSchema.optional(),
  code: codeSchema.optional(),
});
export type ListOrganizationsQuery = z.infer<typeof listOrganizationsQuery>;

export const organizationView = z
  .object({
    id: idSchema,
    code: z.string(),
    name: z.string(),
    kind: z.enum(ORGANIZATION_KINDS),
    category: z.string().optional(),
    attributes: attributesSchema,
    createdAt: instantSchema,
  })
  .meta({ id: 'Organization' });
export type OrganizationView = z.infer<typeof organizationView>;
export const organizationPage = pageOf(organizationView).meta({ id: 'OrganizationPage' });

export const linkBody = z
  .strictObject({ parentId: idSchema, relation: z.enum(RELATIONS) })
  .meta({ id: 'OrganizationLink' });
export type LinkBody = z.infer<typeof linkBody>;
export const linkList = z.object({ items: z.array(linkBody) }).meta({ id: 'OrganizationLinks' });
export type LinkList = z.infer<typeof linkList>;

export function toOrganizationView(organization: OrganizationEntity): OrganizationView {
  const { category, ...rest } = organization;
  return { ...rest, ...(category !== null && { category }) };
}
