// @TransfersOn(TRUE) bodies with locks, try/finally and a nested conditional call.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class TryOffer {
  private final Lock lock = new ReentrantLock();
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  private final TryOffer overflow;
  private int rejected;

  TryOffer(TryOffer overflow) {
    this.overflow = overflow;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean offer(@Owned Frame frame) {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      if (frames.size() >= 64) {
        rejected++;
        return false;
      }
      frames.add(frame);
      return true;
    } finally {
      lock.unlock();
    }
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean offerOrSpill(@Owned Frame frame) {
    boolean accepted = offer(frame);
    if (!accepted && overflow != this) {
      accepted = overflow.offer(frame);
    }
    return accepted;
  }

  void send(@Owned Frame frame) {
    if (!offerOrSpill(frame)) {
      frame.drop();
    }
  }

  int flush() {
    int n = 0;
    for (Frame f = next(); f != null; f = next()) {
      Frame.send(f);
      n++;
    }
    return n;
  }

  private @Nullable @Owned Frame next() {
    lock.lock();
    try {
      return frames.poll();
    } finally {
      lock.unlock();
    }
  }
}

@Tracked
final class Frame {
  static void send(@Owned Frame frame) {
    frame.drop();
  }

  void drop(@Owned Frame this) {}
}
