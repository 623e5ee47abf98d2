/** How one address answers. */
export interface Answer {
  json?: unknown;
  body?: BodyInit;
  status?: number;
  headers?: Record<string, string>;
  /** Milliseconds until the answer; some pass in any case, as on a network. */
  delay?: number;
  /** As for a server that does not exist or does not allow other sites. */
  fail?: boolean;
  /** The final address, after redirects. */
  redirectedTo?: string;
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
}

/** As with a true answer, to abort the request ends the body. */
function abortable(body: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener('abort', () => {
        controller.error(signal.reason);
        void reader.cancel();
      });
    },
    async pull(controller) {
      const {done, value} = await reader.read();
      if (signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

function responseOf({json, body, status, headers, redirectedTo}: Answer, {url, signal}: Request): Response {
  const whole = new Response(body ?? JSON.stringify(json)).body;
  const response = new Response(whole && abortable(whole, signal), {status, headers});
  Object.defineProperty(response, 'url', {value: redirectedTo ? new URL(redirectedTo, url).href : url});
  return response;
}

/** Answers `fetch` for the given paths or absolute addresses, slightly slowly; anything else is 404. */
export function fakeFetch(answers: Record<string, Answer>) {
  const original = globalThis.fetch;
  const requests: Request[] = [];
  const table = new Map(Object.entries(answers).map(([path, answer]) => [new URL(path, location.href).href, answer]));
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    const answer = table.get(request.url) ?? {status: 404, body: 'Not found'};
    await wait(answer.delay ?? 5, request.signal);
    if (answer.fail) throw new TypeError('Failed to fetch');
    return responseOf(answer, request);
  };
  return {
    /** Every request so far, oldest first. */
    requests,
    /** Changes or adds an answer. */
    answer: (path: string, answer: Answer) => void table.set(new URL(path, location.href).href, answer),
    restore: () => void (globalThis.fetch = original),
  };
}
