import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';
import { GIVEN, SURNAME } from './name.ts';
import { NOT_NAME } from './not-a-name.ts';
import { nameWithin } from './word-check.ts';

/** What only people do, or are said to: it stands right behind who does it. */
const DOES =
  '说 笑着 笑道 笑了 哽咽 激动地 高兴地 动情地 感慨 坦言 回忆 告诉 看到 听到 听说 听了 想到 想起 觉得 得知 来到 回到 走进 走到 走访 拿出 拿着 带着 带领 站在 坐在 家住 一家 父子 父女 母子 母女 兄弟 夫妻 毕业 出生 入党 退休 当选 去世 病逝 牺牲 患病 自掏 自费 深情 坚定地 毅然 放弃 这样的 本人 生于 率领 率队 找到 打电话 写信 听后 一边 有着 豁然开朗'.split(
    ' ',
  );
const SUBJECT: Search = {
  needs: DOES,
  pattern: new RegExp(
    `(?:${DOES.join('|')})(?<!说(?=[法明]))(?<=(?:^|[，。；：！？“”、\\s]|[当像与和跟同对向给让请找])(?<name>${SURNAME}${GIVEN}{2})(?:${DOES.join('|')}))`,
    'dmuy',
  ),
};

/** 王大川笑着说, 像钱小河这样的, 赵大山一家: three characters before what only people do, where no known word is cut. */
export const subjects = (view: View): Found[] =>
  seek(view, SUBJECT, ({ span, surface }) => {
    const { words, tokens } = view;
    if (NOT_NAME.test(surface) || nameWithin(words, span) !== span.end) return null;
    const [first, second] = tokens.within(span.start, span.end);
    if (!first || first.start !== span.start || tokens.across(span.end)) return null;
    // 王|大川: a surname by itself, and what the segmenter makes of the rest
    const whole = first.end === span.end && /^(?:x|nr\w*)$/u.test(first.tag);
    const parted = first.word.length === 1 && first.tag.startsWith('nr') && second?.end === span.end;
    return whole || parted ? { ...span, type: 'Person', rule: 'subject' } : null;
  });
