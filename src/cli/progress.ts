/** One line on a terminal that says what goes on, and goes when it is over. */
export interface Progress {
  say(text: string): void;
  end(): void;
}

/** Progress on a stream; none where nobody looks. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { say: () => undefined, end: () => undefined };
  return {
    say: (text) => void stream.write(`\r\u001b[K${text}`),
    end: () => void stream.write('\r\u001b[K'),
  };
}
