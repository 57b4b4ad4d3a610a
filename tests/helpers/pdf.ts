import iconv from 'iconv-lite';

/** Words at a place of a page, in points from its lower left corner. */
export interface Words {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/**
 * A PDF of A4 pages that set their words in a font which is not in the file, in the GBK table: what office printers of the
 * 2000s made. Without the reader's own tables it has no words at all. `extra` goes into the trailer.
 */
export function pdf(pages: readonly Words[][], extra = ''): Buffer {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>',
  ];
  for (const words of pages) {
    const content = words.map(setting).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const setting = ({ text, x, y, size = 12 }: Words): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${iconv.encode(text, 'gbk').toString('hex')}> Tj ET`;

/** Lines under each other from a place down, 18 points apart. */
export const column = (lines: readonly string[], x: number, y: number, size = 12): Words[] =>
  lines.map((text, index) => ({ text, x, y: y - index * size * 1.5, size }));
