import { beforeEach, expect, test, vi } from 'vitest';
import { createDrawingSession } from '../../src/diagrams/drawing-session.ts';
import { openSessions } from '../../src/diagrams/open-sessions.ts';

vi.mock('../../src/diagrams/drawing-session.ts');

const options = { browsers: () => [], fontCss: '', notify: () => undefined };
const close = vi.fn(async () => undefined);

beforeEach(() => {
  close.mockClear();
  vi.mocked(createDrawingSession)
    .mockReset()
    .mockReturnValue({ use: vi.fn(), browserId: async () => 'id', close });
});

test('the first work opens a session, and closing closes it', async () => {
  const sessions = openSessions(options);
  expect(createDrawingSession).not.toHaveBeenCalled();
  expect(await sessions.use((session) => session.browserId())).toBe('id');
  expect(createDrawingSession).toHaveBeenCalledExactlyOnceWith(options);
  await sessions.close();
  expect(close).toHaveBeenCalledOnce();
});

test('work that comes after the close is refused', async () => {
  const sessions = openSessions(options);
  await sessions.close();
  await expect(sessions.use(async () => 'done')).rejects.toThrow('The renderer is closed');
});
