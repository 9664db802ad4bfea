// A frame is exchanged for another, and a helper drains the list, under the lock of all.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class ExchangedUnderAnother {
  private final List<@Owned Frame> frames = new ArrayList<>();
  private final Object other = new Object();

  void exchange(@Owned Frame frame) {
    Frame old;
    synchronized (this) {
      old = frames.set(0, frame);
    }
    old.send();
  }

  void drain() {
    Helper helper = new Helper();
    synchronized (this) {
      helper.drain(frames);
    }
    helper.end();
  }

  void add(@Owned Frame frame) {
    synchronized (this) {
      frames.add(frame);
    }
  }

  void take() {
    Frame frame = null;
    synchronized (this) {
      if (!frames.isEmpty()) {
        frame = frames.remove(0);
      }
    }
    if (frame != null) {
      frame.send();
    }
  }

  void takeLast() {
    Frame frame = null;
    synchronized (this) {
      if (!frames.isEmpty()) {
        frame = frames.remove(frames.size() - 1);
      }
    }
    if (frame != null) {
      frame.send();
    }
  }

  void later(Executor executor) {
    executor.execute(this::take);
  }
}

class Helper {
  private @Nullable @Owned Frame kept;

  void put(@Owned Frame frame) {
    Frame before = kept;
    kept = frame;
    if (before != null) {
      before.send();
    }
  }

  void drain(List<@Owned Frame> some) {
    while (!some.isEmpty()) {
      some.remove(0).send();
    }
  }

  void end() {
    Frame before = kept;
    kept = null;
    if (before != null) {
      before.send();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
