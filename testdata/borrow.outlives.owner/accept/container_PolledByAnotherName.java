// What is lent by one queue stays while others are polled, and while this one is only looked at.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class PolledByAnotherName {
  private final ArrayDeque<@Owned Frame> in = new ArrayDeque<>();
  private final ArrayDeque<@Owned Frame> out = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    in.add(frame);
  }

  synchronized int fieldBeside() {
    Frame first = in.peek();
    Frame gone = out.poll();
    if (gone != null) {
      gone.send();
    }
    return first == null ? 0 : first.length();
  }

  synchronized @Nullable @Owned Frame take() {
    return in.poll();
  }

  static int binBeside(Bin bin, ArrayDeque<@Owned Frame> other) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    Frame gone = bin.frames.poll();
    if (gone != null) {
      gone.send();
    }
    return length + other.size();
  }

  static int onlyCounted(ArrayDeque<@Owned Frame> queue, ArrayDeque<@Owned Frame> other) {
    Frame first = queue.peek();
    int count = count(Objects.requireNonNull(queue)) + other.size();
    return first == null ? count : first.length();
  }

  private static int count(ArrayDeque<@Owned Frame> queue) {
    return queue.size();
  }

  static int lookedAtInAClosure(ArrayDeque<@Owned Frame> queue, int[] sizes) {
    Frame first = queue.peek();
    now(() -> sizes[0] = queue.size());
    return first == null ? 0 : first.length();
  }

  private static void now(@RunsNow Runnable body) {
    body.run();
  }
}

class Bin {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
