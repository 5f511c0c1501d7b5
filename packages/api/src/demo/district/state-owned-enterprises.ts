import {
  contractor,
  type DemoOrganization,
  gasPlace,
  head,
  leader,
  safetyDeputy,
  selfBuiltHouse,
  staff,
} from './demo-organization.js';

const SUPERVISED = {
  kind: 'unit',
  category: 'supervised',
  above: [{ code: 'sasac', relation: 'supervisor' }],
} as const;

/** Entrusted enterprises have two superiors: the owner, and the department that supervises. */
const ENTRUSTED = {
  kind: 'unit',
  category: 'entrusted',
  above: [
    { code: 'sasac', relation: 'owner' },
    { code: 'entrusted-department', relation: 'supervisor' },
  ],
} as const;

export const STATE_OWNED_ENTERPRISES: readonly DemoOrganization[] = [
  {
    ...SUPERVISED,
    code: 'qinghe-water',
    name: '清河水务集团有限公司',
    attributes: { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': false },
    leadersSignIn: true,
    people: [
      head('wang-jianguo', '王建国'),
      safetyDeputy('li-an', '李安'),
      leader('chen-jing', '陈静', '财务与审计'),
      leader('zhou-ming', '周明', '工程建设'),
      staff('technical-team', 'hu-bin', '胡斌'),
      staff('department-head', 'gao-yan', '高燕'),
      staff('front-line', 'sun-hao', '孙浩'),
    ],
    rows: [
      gasPlace('canteen', '集团食堂', '清河路 1 号'),
      gasPlace('plant-canteen', '第二水厂食堂', '淀山湖大道 88 号'),
      contractor('pipe-repair', '安捷管道工程公司', '管网抢修'),
    ],
  },
  {
    ...SUPERVISED,
    code: 'qingcheng-transit',
    name: '青城公共交通集团有限公司',
    attributes: { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': false },
    people: [
      head('zhao-lei', '赵磊'),
      safetyDeputy('qian-feng', '钱峰'),
      leader('wu-xia', '吴霞', '营运服务'),
      leader('zheng-kai', '郑凯', '车辆技术'),
      leader('feng-li', '冯丽', '党群与人力资源'),
      staff('technical-team', 'jiang-tao', '蒋涛'),
      staff('front-line', 'han-bo', '韩波'),
    ],
    rows: [
      gasPlace('depot-canteen', '公交停保场食堂', '外青松公路 500 号'),
      contractor('charging', '驰电充电服务公司', '充电桩运维'),
      contractor('cleaning', '洁源保洁公司', '车辆清洗'),
    ],
  },
  {
    ...SUPERVISED,
    code: 'dianhu-construction',
    name: '淀湖建设发展集团有限公司',
    attributes: { 'runs-gas': false, 'runs-houses': true, 'industrial-trade': false },
    people: [
      head('xu-zhiqiang', '徐志强'),
      safetyDeputy('he-ping', '何平'),
      leader('lu-yun', '陆云', '工程管理'),
      leader('shen-jie', '沈洁', '投资与财务'),
      staff('technical-team', 'pan-long', '潘龙'),
      staff('department-head', 'du-juan', '杜鹃'),
    ],
    rows: [
      selfBuiltHouse('site-office', '三号工地临时办公楼', '盈港路 300 号', '办公'),
      selfBuiltHouse('west-dormitory', '西区职工宿舍', '公园路 12 号', '住宿'),
      contractor('scaffold', '稳固脚手架工程公司', '脚手架搭设'),
    ],
  },
  {
    // A team of two, head and safety deputy: nobody is left whose article could be chosen.
    ...SUPERVISED,
    code: 'qingcheng-grain',
    name: '青城粮油储备有限公司',
    attributes: { 'runs-gas': true, 'runs-houses': false, 'industrial-trade': true },
    people: [head('cao-jun', '曹军'), safetyDeputy('yan-hong', '严红', '安全生产与仓储')],
    rows: [gasPlace('drying', '烘干车间', '沪青平公路 2600 号')],
  },
  {
    ...ENTRUSTED,
    code: 'water-town-tourism',
    name: '水乡文化旅游发展有限公司',
    attributes: { 'runs-gas': true, 'runs-houses': true, 'industrial-trade': false },
    people: [
      head('wei-dong', '魏东'),
      safetyDeputy('tao-ran', '陶然'),
      leader('jin-xin', '金欣', '景区运营'),
      leader('shi-lin', '石林', '市场营销'),
      staff('front-line', 'kong-wei', '孔维'),
    ],
    rows: [
      gasPlace('teahouse', '湖畔茶楼后厨', '古镇北街 18 号'),
      selfBuiltHouse('guest-house', '临河民宿', '古镇南街 6 号', '经营性住宿'),
    ],
  },
  {
    ...ENTRUSTED,
    code: 'qingcheng-media',
    name: '青城广播影视传媒有限公司',
    attributes: { 'runs-gas': false, 'runs-houses': false, 'industrial-trade': false },
    people: [
      head('yu-hai', '余海'),
      safetyDeputy('ma-chao', '马超群'),
      leader('lin-fang', '林芳', '节目制作'),
    ],
  },
];
