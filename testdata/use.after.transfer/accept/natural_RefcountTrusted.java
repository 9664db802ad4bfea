// A buffer with counts of its own: two small trusted methods, and code that uses them.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

class RefcountTrusted {
  private final ArrayDeque<@Refcounted CountedBuffer> replay = new ArrayDeque<>();

  void send(@Owned CountedBuffer buffer, BufferSink first, BufferSink second) {
    CountedBuffer mine = buffer.share();
    first.accept(mine.retain());
    second.accept(mine.retain());
    replay.add(mine);
    if (replay.size() > 16) {
      replay.remove().release();
    }
  }

  int replayTo(BufferSink sink) {
    int bytes = 0;
    CountedBuffer next = replay.poll();
    while (next != null) {
      bytes += next.length();
      sink.accept(next);
      next = replay.poll();
    }
    return bytes;
  }
}

interface BufferSink {
  void accept(@Refcounted CountedBuffer buffer);
}

@Tracked
final class CountedBuffer {
  private final AtomicInteger counts = new AtomicInteger(1);
  private final byte[] bytes;
  private final Consumer<byte[]> recycler;

  CountedBuffer(byte[] bytes, Consumer<byte[]> recycler) {
    this.bytes = bytes;
    this.recycler = recycler;
  }

  int length() {
    return bytes.length;
  }

  @Trusted(reason = "the constructor set the counter to one: the sole owner is its first count")
  @Refcounted CountedBuffer share(@Owned CountedBuffer this) {
    return this;
  }

  @Trusted(reason = "the increment makes the count that is returned")
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted CountedBuffer retain(@Refcounted CountedBuffer this) {
    counts.incrementAndGet();
    return this;
  }

  void release(@Refcounted CountedBuffer this) {
    if (counts.decrementAndGet() == 0) {
      recycler.accept(bytes);
    }
  }
}
