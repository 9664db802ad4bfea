// What is returned is a copy.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;

class ReturnedFromBlock {
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    lock.lock();
    try {
      frames.add(frame);
    } finally {
      lock.unlock();
    }
  }

  void send() {
    lock.lock();
    try {
      Frame frame = frames.poll();
      if (frame != null) {
        frame.send();
      }
    } finally {
      lock.unlock();
    }
  }

  int first() {
    lock.lock();
    try {
      Frame frame = frames.peek();
      return frame == null ? 0 : frame.length();
    } finally {
      lock.unlock();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
