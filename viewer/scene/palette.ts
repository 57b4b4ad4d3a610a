/** The few colours of the map that are not a type's own, on each paper. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  /** Links a sentence says, and links that were counted. */
  link: string;
  counted: string;
  accent: string;
  /** How far what is not selected fades towards the paper. */
  fade: number;
}

export const PALETTES: Record<'light' | 'dark', Palette> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1f1d1a',
    soft: '#6b665d',
    link: '#c4bdb0',
    counted: '#e2ddd2',
    accent: '#b5382a',
    fade: 0.78,
  },
  dark: {
    paper: '#17181a',
    ink: '#e9e6df',
    soft: '#a09b91',
    link: '#4b4d50',
    counted: '#303235',
    accent: '#e4705f',
    fade: 0.7,
  },
};

/** `share` of `to` in `from`, both `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
