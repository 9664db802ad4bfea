// A method that is passed the queue takes the frames out, and a copy of the field is given up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class OnlyLookedAt {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
  private final Map<String, ArrayDeque<@Owned Frame>> byPort = new HashMap<>();

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void flush() {
    sendAll(queue);
    for (ArrayDeque<@Owned Frame> frames : byPort.values()) {
      sendAll(frames);
    }
  }

  private static void sendAll(Queue<@Owned Frame> frames) {
    sendAtLeast(frames, 0);
  }

  private static void sendAtLeast(Queue<@Owned Frame> frames, int left) {
    Frame frame;
    while (frames.size() > left && (frame = frames.poll()) != null) {
      frame.send();
    }
  }
}

class HandedToAnother {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  interface Port {
    void sendAll(Queue<@Owned Frame> frames);
  }

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void flush(Port port) {
    port.sendAll(queue);
  }
}

class OnlyEverFilled {
  private @Nullable @Owned Frame first;
  private @Nullable @Owned Frame second;

  synchronized void offer(@Owned Frame frame) {
    Frame before = first;
    first = frame;
    if (before != null) {
      before.send();
    }
  }

  synchronized void offerLater(@Owned Frame frame, Executor work) {
    Frame before;
    before = second;
    second = frame;
    if (before != null) {
      work.execute(before::send);
    }
  }
}

@Tracked
class Frame {
  int bytes() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
