import { expect, test } from 'vitest';
import { mergeAttributes } from '#graph';

test.each([
  [[{ post: '副书记' }, { post: '书记' }, { post: '副书记' }], { post: '副书记；书记' }],
  // What texts said together stays so beside what another says.
  [[{ post: '副书记；书记' }, undefined, { post: '常委；书记' }], { post: '副书记；书记；常委' }],
  [[{ post: '书记' }, {}], { post: '书记' }],
  [[{ ordinal: 1 }, { ordinal: 2, kind: '专题' }], { ordinal: 1, kind: '专题' }],
  [[undefined, undefined], {}],
])('%j say together %j', (all, expected) => expect(mergeAttributes(all)).toEqual(expected));
