// gap: an object of a class written elsewhere takes out what another one, which it refers to, has lent; most that refer to their owner leave it alone, like meters and timers, and nothing here tells them apart
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class View {
  private final Bin bin;

  View(Bin bin) {
    this.bin = bin;
  }

  void drain() {
    bin.drain();
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> kept = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    kept.add(frame);
  }

  @Nullable @Borrowed("this") Frame look() {
    return kept.peek();
  }

  void drain() {
    while (!kept.isEmpty()) {
      kept.remove().send();
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
