import type { PatternRule } from '../rule.ts';
import { TITLES } from './norms.ts';

const HEREBY =
  '现(?:将(?:其|该?[\\u4e00-\\u9fff]{2,6})?(?:印发|下发|转发|发)给?你[们单公部局]|予以?(?:公布|发布|印发|公告|通告|转发)|印[发送]|发布|公布|转发|批转|下发)';
/** 我局制定了, 经评审确定了 what the text then makes public. */
const MADE = '(?<!你[^，。；]{0,12})(?:制定|制订|编制|编写|起草|修订|修定|形成|确定)';

/** What a document makes public or sends out. */
export const TRANSMITTING: readonly PatternRule[] = [
  {
    name: 'transmits-hereby',
    link: 'TRANSMITS',
    pattern:
      '现将(?:[^，。；：{D}]{0,24}的|{I+})?(?<target>{D+})(?:（[^）]{0,20}）)?(?:[和及、与][^，。；{D}]{2,24})?[^。；{D}]{0,8}?(?<trigger>印[发送]|转发|批转|公布|发布|下发)',
    official: true,
    confidence: 0.95,
    factual: false,
    example: '现将《实施方案》印发给你们',
  },
  {
    name: 'transmits-granted',
    link: 'TRANSMITS',
    pattern:
      '决定(?:准予[^，。；{D}]{0,10}，?并)?(?:向(?:{I}|你[^，。；{D}]{1,4}))?(?<trigger>颁发|核发|换发)(?<target>{D}(?:（[^（）]{0,30}）)?(?:[和、及]{D}(?:（[^（）]{0,30}）)?){0,4})(?!，?内容如下)',
    official: true,
    confidence: 0.85,
    example: '决定向你公司颁发《制造许可证》（某安证字第1609号，见附件）',
  },
  {
    name: 'transmits-made',
    link: 'TRANSMITS',
    pattern: `${MADE}(?:完成|印发)?了?[^，。；《{D}]{0,16}?(?<target>${TITLES}(?:[，,]?(?:[^，。；{D}]{0,12}${MADE}了?${TITLES}))?)(?![^，。；]{0,4}名单)[^。；]{0,30}?(?<trigger>${HEREBY}|。|$)`,
    requires: new RegExp(HEREBY, 'u'),
    unless: /现予批准/u,
    official: true,
    confidence: 0.85,
    factual: false,
    example: '我部组织编制了导则《水渠检查》，现予公布',
  },
  {
    name: 'transmits-approved',
    link: 'TRANSMITS',
    pattern: `现(?<trigger>批准)(?<target>${TITLES})[^。；{D}]{0,24}?为[^，。；{D}]{0,16}?标准，并?予以?(?:发布|公布)`,
    official: true,
    confidence: 0.9,
    factual: false,
    example: '现批准《水渠检查》等四项标准为国家标准，并予公布',
  },
  {
    name: 'transmits-now',
    link: 'TRANSMITS',
    pattern: `现(?<trigger>发布|公布)(?<target>${TITLES})`,
    official: true,
    confidence: 0.9,
    factual: false,
    example: '现发布《水渠检查》，自发布之日起施行',
  },
  {
    name: 'transmits-passed',
    link: 'TRANSMITS',
    pattern: `(?<target>${TITLES})(?:等[^，。；{D}]{0,12})?[，,]?(?:(?:已经|已|业经|经)[^。；{D}]{0,60}?(?:通过|批准|同意|审定)[，,]?)?\\s*(?<trigger>${HEREBY})`,
    // 决定废止《甲》，现予公布
    unless: /废止/u,
    official: true,
    confidence: 0.85,
    factual: false,
    example: '《水渠检查》已经省政府批准，现予公布',
  },
];
