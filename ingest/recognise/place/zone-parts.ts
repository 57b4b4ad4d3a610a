import type { Found } from '#graph';
import { seek, type Search, type View } from '../recogniser.ts';

const PART: Search = { needs: ['片区'], pattern: /片区(?![化内])/uy };

/** 大连片区, 前海片区: a part of a free trade zone, by the city or the zone it lies in. */
export const zoneParts = (view: View): Found[] =>
  seek(view, PART, ({ span }) => {
    const place = (view.hitsByEnd.get(span.start) ?? []).find(({ entries }) =>
      entries.some(
        ({ type, attributes: { level, subtype } }) =>
          type === 'Place' && (level === 'prefecture' || subtype === 'zone' || subtype === 'city'),
      ),
    );
    return place ? { start: place.start, end: span.end, type: 'Place', rule: 'zone-part' } : null;
  });
