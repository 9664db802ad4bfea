// A descriptor ring as a driver has it: refilled up to the producer index, reaped by completions.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RingDescriptors {
  private final @Nullable @Owned RxBuffer[] posted = new RxBuffer[32];
  private final RxPool pool;
  private int producer;
  private int consumer;

  RingDescriptors(RxPool pool) {
    this.pool = pool;
  }

  int refill() {
    int added = 0;
    while (producer - consumer < posted.length) {
      int at = producer % posted.length;
      if (posted[at] == null) {
        RxBuffer buffer = pool.get();
        if (buffer == null) {
          break;
        }
        posted[at] = buffer;
      }
      producer++;
      added++;
    }
    return added;
  }

  void reap(int completed, RxHandler handler) {
    for (int i = 0; i < completed; i++) {
      int at = consumer++ % posted.length;
      RxBuffer buffer = posted[at];
      posted[at] = null;
      if (buffer == null) {
        continue;
      }
      if (buffer.hasError()) {
        pool.put(buffer);
      } else {
        handler.receive(buffer);
      }
    }
  }

  void stop() {
    for (int at = 0; at < posted.length; at++) {
      RxBuffer buffer = posted[at];
      if (buffer != null) {
        posted[at] = null;
        pool.put(buffer);
      }
    }
  }
}

interface RxPool {
  @Nullable @Owned RxBuffer get();

  void put(@Owned RxBuffer buffer);
}

interface RxHandler {
  void receive(@Owned RxBuffer buffer);
}

@Tracked
interface RxBuffer {
  boolean hasError();
}
