import { lookup as resolveName, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** 8.8.8.8 yes; 127.0.0.1, 10.0.0.1, 169.254.169.254, ::1, fc00::1, ::ffff:10.0.0.1, 64:ff9b::a00:1 no. */
export const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** Why an address is not fetched, and what to do. */
export const PRIVATE = 'stands in a private network: give --allow-private if that is meant';

/**
 * Looks a name up and hands on only what may be asked. The connection is made to the very addresses that were checked, so a
 * name that means something else a moment later gains nothing.
 */
export function checkedLookup(resolve: typeof resolveName = resolveName): LookupFunction {
  return (name, options, answer) => {
    resolve(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return answer(error, '', 4);
      const first = found[0];
      if (!first || !found.every(({ address }) => isPublic(address))) {
        return answer(new Error(`${name} ${PRIVATE}`), '', 4);
      }
      if (options.all) answer(null, found);
      else answer(null, first.address, first.family);
    });
  };
}
