import type { PatternRule } from '../rule.ts';

/** Where an organ is. */
export const PLACES: readonly PatternRule[] = [
  {
    name: 'located-contact',
    link: 'LOCATED_IN',
    pattern:
      '(?<source>{I})(?:[ \\u3000\\d\\-—（）()、，：:电话传真邮编箱联系人]|{H}){1,60}(?<trigger>地[ \\u3000]{0,4}址)[：:]\\s{0,4}(?<target>{L})',
    confidence: 0.8,
    example: '某某研究院 某某 010-12345678 地 址：北京市',
  },
  {
    name: 'located-address',
    link: 'LOCATED_IN',
    pattern:
      '(?<source>{I+})(?:等[^，。；{IL}]{1,12})?(?:机关|总部|本部|[校院会厂]址)?(?:，)?(?:长期|一直|曾|先后|相继|成功|正式|又|就|也|正|均|都)?(?:[由从]{L})?(?<trigger>位于|坐落于|坐落在|设在|驻扎在?|移驻|迁驻|驻地?在?|(?:搬|转移|迁移?)(?:往|到|至)|迁入|(?:落户|落地)于?|(?:办公)?地址)(?:了|为|是|：|:)?\\s*(?:[\\u4e00-\\u9fff]{0,4}(?:名城|古城|古都|省会|首都|之都))?(?<target>{L})(?!(?:办事处|代表处|联络处|记者|部队|大使|领事|总领))',
    // 党中央机关长期驻扎上海: what leads the whole country is of no province.
    sourceWords:
      /^(?!(?:中共|党)?中央(?:委员会|政府|政治局)?$|国务院$|全国(?:人|政协|总)|中国共产党|中央人民政府|(?:中国|我国|中华人民共和国)政府)/u,
    confidence: 0.85,
    example: '干部学院位于右玉县',
  },
  {
    name: 'located-founded',
    link: 'LOCATED_IN',
    pattern:
      '(?<source>{I})(?:正式|今日|宣告|近日|，)*(?:在|落户){L}?(?<target>{L})(?:正式|隆重|揭牌|挂牌|宣告)*(?<trigger>成立|创办|创建|揭牌|挂牌|开业|落成|运行|运营)',
    // 中国共产党在上海成立: a party is in the whole country.
    sourceWords:
      /(?:研究[所院]|中心|大学|学院|学校|公司|银行|秘书处|总部|实验室|基地|厂|医院|博物馆|展览馆|纪念馆|图书馆|报社|出版社|法院|交易所)$/u,
    confidence: 0.8,
    example: '某某研究所正式在太原成立',
  },
  {
    name: 'located-behind',
    link: 'LOCATED_IN',
    pattern: '(?:(?:坐落|位|设立?|地处)[于在]|地处)(?<target>{L})的(?<source>{I})',
    confidence: 0.85,
    example: '走进位于右玉县的干部学院',
  },
  {
    name: 'located-where',
    link: 'LOCATED_IN',
    pattern: '(?<source>{I})(?<trigger>所在的?)(?<target>{L})(?!的?(?:省|市|县|区)(?:委|政府))',
    confidence: 0.8,
    example: '某某公司所在的右玉县',
  },
  {
    name: 'located-addressed',
    link: 'LOCATED_IN',
    pattern: '(?<trigger>地[ \\u3000]{0,4}址)[：:]\\s{0,4}(?<target>{L})[ ，]?(?<source>{I})',
    confidence: 0.75,
    example: '邮寄地址：某市某路7号财政部',
  },
];
