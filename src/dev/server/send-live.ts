import type { ServerResponse } from 'node:http';
import type { LiveAnswer } from '../live/live-answers.ts';
import { contentType } from './content-type.ts';

/** Send what a preview has made just now: nobody keeps it. */
export function sendLive(response: ServerResponse, status: number, answer: LiveAnswer): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-type': contentType(answer.name),
  });
  response.end(answer.body);
}
