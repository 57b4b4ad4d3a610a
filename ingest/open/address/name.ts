/** https://www.gov.cn/…: fetched. */
export const isAddress = (asked: string): boolean => /^https?:\/\//iu.test(asked);

/** https://www.gov.cn/zhengce/a.htm?x=1 → www.gov.cn/zhengce/a.htm: how an address is shown as a path. */
export function pathOf(address: string): string {
  try {
    const { host, pathname } = new URL(address);
    return `${host}${readable(pathname)}`.replace(/\/+$/u, '').replace(/[\p{Cc}\p{Cf}\\]/gu, '');
  } catch {
    return address;
  }
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\/\.{1,2}(?=\/|$)/gu, '');
  } catch {
    return path;
  }
}
