import { type DemoOrganization, staff } from './demo-organization.js';

/** The bodies of the campaign, by the names that they have in it and here alike, and two towns. */
export const AUTHORITIES: readonly DemoOrganization[] = [
  {
    code: 'safety-office',
    name: '区安委会办公室',
    kind: 'body',
    attributes: { lead: true },
  },
  { code: 'sasac', name: '区国资委', kind: 'body' },
  { code: 'emergency-bureau', name: '区应急局', kind: 'body' },
  { code: 'entrusted-department', name: '区文化和旅游局', kind: 'body' },
  {
    code: 'qingxi-town',
    name: '清溪镇人民政府',
    kind: 'unit',
    category: 'town',
    people: [staff('department-head', 'fang-wei', '方伟')],
  },
  {
    code: 'yunqiao-town',
    name: '云桥镇人民政府',
    kind: 'unit',
    category: 'town',
    people: [staff('department-head', 'tang-min', '唐敏')],
  },
];
