import type { Found } from '#graph';
import { LEADER } from '../person/division-row.ts';
import { NAME } from '../person/name.ts';
import { AFTER_NAME } from '../person/post.ts';
import { seek, type Search, type View } from '../recogniser.ts';

const POSTS = ['书记', '副书记', '成员', '委员'];
const needs = POSTS.flatMap((post) => [`党组${post}`, `党委${post}`]);
const POST = '(?:副?书记|成员|委员(?!会))';
/** Further posts: 党组书记、局长|王大山 */
const MORE = '(?:[、兼][\\u4e00-\\u9fff]{2,12}?(?:长|主任|书记|员)){0,2}';
/** Behind a post of the same person, with the organ before it or the name behind. */
const BESIDE: Search = {
  needs,
  pattern: new RegExp(
    `党[组委](?:(?=${POST})(?<=(?:[厅局办院社署协团司行]|委员?会|政府|大学)(?:常务)?副?(?:主[任席]|[厅局院社校会行署市省县区]长|董事长|总经理)、党.)|(?=${POST}${MORE}${NAME}${AFTER_NAME})(?<=[\\u4e00-\\u9fff](?:主[任席]|[长裁理记])、党.))`,
    'uy',
  ),
};
/** Behind the name of who begins a line of a division of work. */
const IN_ROW: Search = { needs, pattern: new RegExp(`党[组委](?=${POST})(?<=${LEADER}党.)`, 'uy') };

/** 省政协主席、|党组|书记钱小河; 一、赵大山|党组|成员：分管…: of the organ that the other post is in, or of who speaks. */
export const partyOfPosts = (view: View): Found[] =>
  [BESIDE, IN_ROW].flatMap((search) =>
    seek(view, search, ({ span }) => ({
      ...span,
      type: 'Institution',
      rule: search === BESIDE ? 'party-of-post' : 'department-party',
    })),
  );
