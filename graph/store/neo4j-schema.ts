import { ENTITY_TYPES } from '#graph';
import type { Connection } from './neo4j-connect.ts';
import { codeOfDriver } from './neo4j-connect.ts';

/** A reading as kept in the server, packed: out of the way of people's questions, so that any machine can rebuild. */
export const READING = 'WenmaiReading';

/** The one node that says which readings the graph was built from. */
export const GRAPH = 'WenmaiGraph';

/** Name of the full-text index over names and aliases. */
export const NAMES_INDEX = 'wenmai_names';

const unique = (label: string): string =>
  `CREATE CONSTRAINT wenmai_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

const index = (label: string, property: string): string =>
  `CREATE INDEX wenmai_${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

/** Labels and properties come from our own tables, never from text. */
const STATEMENTS = [
  ...['Entity', 'Section', 'Sentence', READING, GRAPH].map(unique),
  ...['Entity', ...ENTITY_TYPES].map((label) => index(label, 'name')),
  ...ENTITY_TYPES.map((label) => index(label, 'id')),
  index('Document', 'article'),
  index('Sentence', 'article'),
  `CREATE FULLTEXT INDEX ${NAMES_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
];

/** A constraint's index has the constraint's name. */
const nameIn = (statement: string): string => /\bwenmai_\w+/u.exec(statement)?.[0] ?? '';

/** Constraints and indexes; safe to call again, and from several machines at once. */
export async function prepareSchema({ driver, database }: Connection): Promise<void> {
  const session = driver.session(database === null ? {} : { database });
  try {
    const { records } = await session.run(
      'SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name',
    );
    const there = new Set(records.map((record) => String(record.get('name'))));
    if (STATEMENTS.every((statement) => there.has(nameIn(statement)))) return;
    for (const statement of STATEMENTS) {
      await session.run(statement).catch((error: unknown) => {
        // Another process made the same one between the look and the making.
        if (!/AlreadyExists/u.test(codeOfDriver(error))) throw error;
      });
    }
    await session.run('CALL db.awaitIndexes(300)');
  } finally {
    await session.close();
  }
}
