/** A session of WebDriver, as far as the tests need it. https://www.w3.org/TR/webdriver2/ */
export interface Session {
  /** Sends a command; returns its value. Throws with the driver's message. */
  post(command: string, body: object): Promise<unknown>;
  end(): Promise<void>;
}

/** Starts a browser through the driver at `address`. */
export async function openSession(address: string, capabilities: object): Promise<Session> {
  const { sessionId } = (await send('POST', `${address}/session`, {
    capabilities: { alwaysMatch: capabilities }
  })) as { sessionId: string };
  const session = `${address}/session/${sessionId}`;
  return {
    post: (command, body) => send('POST', `${session}/${command}`, body),
    end: async () => void (await send('DELETE', session))
  };
}

/** How long a driver may take for a command, in ms: less than a test, so that what fails names the command. */
const COMMAND_MS = 30_000;

async function send(method: 'POST' | 'DELETE', url: string, body?: object): Promise<unknown> {
  // The driver takes no other type, not even one with a charset.
  const sent = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { method, ...sent, signal: AbortSignal.timeout(COMMAND_MS) }).catch(
    (error: unknown) => {
      throw new Error(`${method} ${new URL(url).pathname}: no answer`, { cause: error });
    }
  );
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${new URL(url).pathname}: ${error}: ${message}`);
}
