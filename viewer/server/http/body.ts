import type { Context as Request } from 'hono';
import { Refusal } from './failure.ts';

/** Bytes; a list of 5,000 long ids fits. */
const MOST = 4_000_000;

/** The JSON a request carries. Only `application/json` is taken: a foreign page cannot send that without being asked first. */
export async function bodyOf({ req }: Request): Promise<unknown> {
  if (!/^application\/json\b/iu.test(req.header('content-type') ?? ''))
    throw new Refusal(400, 'The request carries no JSON.', 'Send it with Content-Type: application/json.');
  if (Number(req.header('content-length') ?? 0) > MOST) throw tooLong();
  const text = await req.text();
  if (text.length > MOST) throw tooLong();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `The request is not JSON: ${(error as Error).message}`, 'Send one JSON object.');
  }
}

const tooLong = (): Refusal =>
  new Refusal(
    413,
    'The request is longer than 4 MB.',
    'Ask for fewer ids, or pass long values as parameters.',
  );
