/** `a,"b ""c"", d"\r\n` → [['a', 'b "c", d']]: RFC 4180, with line ends inside quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu;
  const whole = text.replace(/^\uFEFF/u, '');
  // A comma at the very end still has an empty cell behind it.
  while (cell.lastIndex < whole.length || row.length > 0) {
    const at = cell.lastIndex;
    const match = cell.exec(whole);
    if (!match || match.index !== at) throw new Error(`row ${rows.length + 1}: a quote is not closed`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Rows by the names of the first one. */
export function records(text: string): Record<string, string>[] {
  const [names = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, (row[at] ?? '').trim()])));
}
