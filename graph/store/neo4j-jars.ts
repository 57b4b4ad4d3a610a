import { spawn } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from './errors.ts';
import { names } from './files.ts';
import { lock } from './lock.ts';

/** Community Edition, long-term support. */
export const NEO4J_VERSION = '5.26.16';

const INSTEAD = 'Or use a running server: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>wenmai</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

interface Done {
  code: number | null;
  output: string;
}

/** Runs a program to its end; a program that is not there ends with code null. */
function runProgram(program: string, args: string[]): Promise<Done> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-4_000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', () => done({ code: null, output }));
    child.on('close', (code) => done({ code, output }));
  });
}

/** Why Neo4j cannot run on this machine and what to do about it, or '' when it can. */
export async function javaMissing(): Promise<string> {
  const { code, output } = await runProgram('java', ['-version']);
  const version = /version "(?:1\.)?(\d+)/u.exec(output)?.[1];
  if (code === 0 && Number(version) >= 17) return '';
  const found = version ? `Java ${version} is too old for Neo4j` : 'no Java here';
  return `${found}: install Java 17 or newer (Debian, Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk maven). ${INSTEAD}`;
}

/** The folder of Neo4j's jars, fetched by Maven when they are not there yet. Two that ask at once fetch once. */
export async function neo4jJars(home: string): Promise<string> {
  const lib = join(home, `lib-${NEO4J_VERSION}`);
  if ((await names(lib)).length > 0) return lib;
  const release = await lock(join(home, 'jars.lock'));
  try {
    if ((await names(lib)).length > 0) return lib;
    await fetchJars(home, lib);
    return lib;
  } finally {
    await release();
  }
}

async function fetchJars(home: string, lib: string): Promise<void> {
  process.stderr.write(`Fetching Neo4j Community ${NEO4J_VERSION} with Maven (about 116 MB, once) …\n`);
  const coming = `${lib}.coming`;
  await rm(coming, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'pom.xml'), POM);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${coming}`, '-DincludeScope=runtime'];
  const { code, output } = await runProgram('mvn', ['-B', '-q', '-f', join(home, 'pom.xml'), ...goal]);
  if (code === null) {
    throw new StoreError(
      'no Maven here (mvn)',
      `Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven). ${INSTEAD}`,
    );
  }
  if (code !== 0) {
    const said = output.split('\n').find((line) => line.includes('ERROR')) ?? output.trim();
    throw new StoreError(
      `Maven could not fetch Neo4j: ${said.slice(0, 400)}`,
      `Check the network and try again. ${INSTEAD}`,
    );
  }
  await rename(coming, lib);
}
