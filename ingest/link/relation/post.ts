const TITLE =
  '总书记|书记|主席|主任|部长|省长|市长|县长|区长|厅长|局长|司长|处长|院长|校长|会长|秘书长|总理|组长|检察长|委员长|理事长|董事长|总经理|总编辑|社长|行长|署长|司令员|政委|常委|委员|成员|教授|研究员|主编';

/** A post behind its organ, in the notation of patterns. */
export const POST = `[^，。；：、“”\\s\\ue000-\\ue007]{0,10}(?:${TITLE})`;

const WRITTEN = new RegExp(`^[^、，。；\\s]*?(?:副?(?:${TITLE}|干部|站长|科长|镇长|乡长))`, 'u');

/** The post that stands right behind an organ: 省财政厅|党组书记、厅长 → 党组书记; null when none does. */
export const postAfter = (text: string, end: number): string | null =>
  WRITTEN.exec(text.slice(end, end + 24))?.[0] ?? null;
