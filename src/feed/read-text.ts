import {FeedError} from './feed-error.ts';

const MAX_BYTES = 10_000_000;

/** The body as text, given up as soon as it proves too large. */
export async function readText(response: Response, url: string): Promise<string> {
  const tooLarge = () => new FeedError('too-large', url);
  if (Number(response.headers.get('content-length')) > MAX_BYTES) throw tooLarge();
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) throw tooLarge();
    text += decoder.decode(value, {stream: true});
  }
}
