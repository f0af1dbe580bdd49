/** The pieces of a stream. Aborted, it lets the stream go at once, also while it waits for a piece, and throws the reason. */
export async function* chunksOf<T>(stream: ReadableStream<T>, signal: AbortSignal): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader()
  const letGo = (): void => void reader.cancel(signal.reason).catch(() => {})
  signal.addEventListener('abort', letGo)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      // Let go, a stream ends as if it were complete.
      signal.throwIfAborted()
      if (done) return
      yield value
    }
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', letGo)
    letGo()
  }
}

/** A stream of pieces, each made when it is asked for. `fail` is told what goes wrong, `leave` that nobody wants the rest. */
export function streamOf<T>(
  chunks: AsyncGenerator<T, void, undefined>,
  fail: (reason: unknown) => void,
  leave?: (reason: unknown) => void,
): ReadableStream<T> {
  const pull = async (controller: ReadableStreamDefaultController<T>): Promise<void> => {
    try {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    } catch (error) {
      fail(error)
      throw error
    }
  }
  const cancel = (reason: unknown): void => {
    leave?.(reason)
    // Not waited for: it waits for a piece under way.
    chunks.return().catch(() => {})
  }
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 })
}
