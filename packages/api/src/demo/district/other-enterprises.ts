import {
  contractor,
  type DemoOrganization,
  head,
  leader,
  safetyDeputy,
  selfBuiltHouse,
  staff,
} from './demo-organization.js';

const IN_QINGXI = {
  kind: 'unit',
  above: [{ code: 'qingxi-town', relation: 'town' }],
} as const;
const IN_YUNQIAO = {
  kind: 'unit',
  above: [{ code: 'yunqiao-town', relation: 'town' }],
} as const;

/** Collectively owned enterprises of the towns, and those that may join of their own choice. */
export const OTHER_ENTERPRISES: readonly DemoOrganization[] = [
  {
    ...IN_QINGXI,
    code: 'qingxi-assets',
    name: '清溪镇集体资产经营有限公司',
    category: 'other-public',
    attributes: { 'runs-gas': false, 'runs-houses': true, 'industrial-trade': false },
    people: [
      head('xie-guang', '谢广'),
      safetyDeputy('dong-mei', '董梅'),
      leader('liang-yu', '梁宇', '租赁经营'),
    ],
    rows: [
      selfBuiltHouse('market', '集贸市场配套用房', '清溪镇西街 40 号', '商铺'),
      contractor('security', '平安保安服务公司', '市场秩序维护'),
    ],
  },
  {
    ...IN_YUNQIAO,
    code: 'yunqiao-park',
    name: '云桥工业园开发有限公司',
    category: 'other-public',
    attributes: { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': true },
    people: [
      head('deng-yi', '邓毅'),
      safetyDeputy('peng-cheng', '彭程'),
      leader('zeng-rong', '曾蓉', '招商服务'),
      leader('xiao-han', '肖晗', '园区建设'),
    ],
    rows: [contractor('elevator', '升达电梯维保公司', '电梯维保')],
  },
  {
    ...IN_YUNQIAO,
    code: 'shenda-machinery',
    name: '申达精密机械有限公司',
    category: 'private',
    attributes: { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': true },
    leadersSignIn: true,
    enrolsAtOnce: true,
    people: [
      head('ye-qing', '叶青'),
      safetyDeputy('su-wen', '苏文'),
      leader('lu-yang', '卢阳', '生产制造'),
      staff('front-line', 'cui-hao', '崔浩'),
    ],
    rows: [contractor('coating', '华彩喷涂加工厂', '零件喷涂')],
  },
  {
    ...IN_QINGXI,
    code: 'green-spring-food',
    name: '绿泉食品有限公司',
    category: 'private',
    attributes: { 'runs-gas': true, 'runs-houses': false, 'industrial-trade': true },
    people: [
      head('fan-lei', '范蕾'),
      safetyDeputy('jia-nan', '贾楠'),
      leader('bai-lu', '白露', '品控'),
    ],
  },
  {
    ...IN_YUNQIAO,
    code: 'sakurada-instruments',
    name: '樱田精工（中国）有限公司',
    category: 'foreign',
    attributes: { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': true },
    people: [
      head('tanaka-ken', '田中健'),
      safetyDeputy('gu-feng', '顾峰'),
      leader('mao-ning', '毛宁', '研发'),
    ],
  },
  {
    ...IN_QINGXI,
    code: 'nordhafen-logistics',
    name: '北港物流（上海）有限公司',
    category: 'foreign',
    attributes: { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': false },
    people: [
      head('qiu-shi', '邱实'),
      safetyDeputy('hou-yue', '侯悦'),
      leader('lei-ting', '雷婷', '仓储运营'),
    ],
    rows: [contractor('forklift', '力达叉车租赁公司', '叉车租赁')],
  },
];
