/** Fields of a line of metadata: 文章来源：本站原创 作者：佚名 发布时间：2019年04月22日. */
const FIELD =
  /(文章来源|信息来源|稿件来源|资料来源|来源于?|作者|撰稿|发布时间|发布日期|发表时间|公开日期|更新时间|时间|日期|成文日期|发文日期|印发日期|发文机关|发文单位)\s*[：:]\s*/gu;

const KIND: Record<string, 'source' | 'author' | 'published' | 'signed'> = {
  文章来源: 'source',
  信息来源: 'source',
  稿件来源: 'source',
  资料来源: 'source',
  来源: 'source',
  来源于: 'source',
  作者: 'author',
  撰稿: 'author',
  发布时间: 'published',
  发布日期: 'published',
  发表时间: 'published',
  公开日期: 'published',
  更新时间: 'published',
  时间: 'published',
  日期: 'published',
  成文日期: 'signed',
  发文日期: 'signed',
  印发日期: 'signed',
};

/** What a text says of itself by labels: whence, by whom, when published, when signed. */
export type Labels = Partial<Record<'source' | 'author' | 'published' | 'signed', string>>;

/** What the labels of the title block say; the first of a kind wins, and empty ones and 本站原创, 佚名 say nothing. */
export function readLabels(lines: string[]): Labels {
  const labels: Labels = {};
  for (const line of lines) {
    const fields = [...line.matchAll(FIELD)];
    for (const [index, field] of fields.entries()) {
      const kind = KIND[field[1]!];
      const value = line
        .slice(field.index + field[0].length, fields[index + 1]?.index)
        .replace(/[|｜\s]+$/u, '')
        .trim();
      if (kind && value && !labels[kind] && !/^(?:本站原创|本站|原创|佚名|未知|不详|转载|网络)$/u.test(value))
        labels[kind] = value;
    }
  }
  return labels;
}
