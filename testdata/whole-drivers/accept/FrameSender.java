// Completion callbacks are handed the frame back and own it: pooled, sent again or freed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;

class FrameSender {
  interface SendDone {
    void sent(@Owned Frame frame);

    void failed(@Owned Frame frame, IOException why);
  }

  interface Transport {
    void send(@Owned Frame frame, SendDone done);
  }

  private static final int TRIES = 3;

  private final FramePool pool;
  private final Transport transport;
  private final AtomicInteger lost = new AtomicInteger();

  FrameSender(FramePool pool, Transport transport) {
    this.pool = pool;
    this.transport = transport;
  }

  void send(byte[] payload) {
    Frame frame = pool.get();
    frame.fill(payload);
    transport.send(
        frame,
        new SendDone() {
          @Override
          public void sent(@Owned Frame done) {
            pool.put(done);
          }

          @Override
          public void failed(@Owned Frame back, IOException why) {
            if (back.countTry() < TRIES) {
              transport.send(back, this);
            } else {
              lost.incrementAndGet();
              pool.put(back);
            }
          }
        });
  }
}

class FramePool {
  private static final int MOST = 64;
  private final ArrayDeque<@Owned Frame> free = new ArrayDeque<>(MOST);

  synchronized @Owned Frame get() {
    Frame pooled = free.poll();
    return pooled != null ? pooled : new Frame();
  }

  synchronized void put(@Owned Frame frame) {
    frame.clear();
    if (free.size() < MOST) {
      free.add(frame);
    } else {
      frame.free();
    }
  }

  synchronized void close() {
    while (!free.isEmpty()) {
      free.remove().free();
    }
  }
}

@Tracked
class Frame {
  private final byte[] memory = new byte[1500];
  private int length;
  private int tries;

  void fill(@Borrowed(exclusive = true) Frame this, byte[] payload) {
    length = Math.min(payload.length, memory.length);
    System.arraycopy(payload, 0, memory, 0, length);
  }

  int countTry(@Borrowed(exclusive = true) Frame this) {
    return ++tries;
  }

  void clear(@Borrowed(exclusive = true) Frame this) {
    length = 0;
    tries = 0;
  }

  int length() {
    return length;
  }

  void free(@Owned Frame this) {}
}
