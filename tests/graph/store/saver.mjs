/** A process of its own that saves readings: `node saver.mjs STORE FILE.json [after N readings | ms M]`, and may kill itself. */
import { readFile } from 'node:fs/promises';
import { openStore } from '#graph/store';

const [, , uri, file, point, amount] = process.argv;
const kill = () => process.kill(process.pid, 'SIGKILL');

async function* readings() {
  let given = 0;
  for (const reading of JSON.parse(await readFile(file, 'utf8'))) {
    if (point === 'after' && given >= Number(amount)) kill();
    yield reading;
    given += 1;
  }
  // All are kept, the graph is not yet written.
  if (point === 'ms') setTimeout(kill, Number(amount));
}

const store = await openStore(uri, { create: true });
process.stdout.write(JSON.stringify(await store.save(readings())));
await store.close();
