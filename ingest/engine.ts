const [MAJOR = 0] = process.versions.node.split('.').map(Number);

/**
 * How a reader's engine is set. Readings are small: little room for new objects is enough, and there are several readers. The heap
 * may grow by four tenths of what lives in it before it is collected, not by several times: fifty megabytes less each. Collected by
 * one thread: the helpers of one reader would take the core of another. Code is optimised when it has run six times as long as
 * elsewhere: most of ours is asked a little, and to optimise it takes another thread a sixth of all the time. Node counts that in
 * bytes of code run up to 20, in calls since 22. The shapes of objects outlive them: optimised code is dropped with a shape it was
 * made for, and between two texts there are often none of a kind. Patterns are compiled when first asked, not interpreted first: most
 * are asked again in the next text. Nor is what was compiled thrown away because no text has asked for it lately.
 */
export const ENGINE: readonly string[] = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=40',
  '--single-threaded-gc',
  '--retain-maps-for-n-gc=1000',
  '--no-regexp-tier-up',
  '--no-flush-bytecode',
  MAJOR < 22 ? '--interrupt-budget=400000' : '--invocation-count-for-turbofan=18000',
];

/** Flags come and go with the versions of the engine: Node ends at once, with “bad option” and this code, at one it does not know. */
export const isUnknownFlag = (exitCode: number | null): boolean => exitCode === 9;
