// What a list lends is read before its elements move, or beside words that are no containers.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class MovedWhileLent {
  static int allMoved(List<@Owned Frame> from, List<@Owned Frame> to) {
    Frame first = from.get(0);
    int length = first.length();
    to.addAll(from);
    from.clear();
    return length;
  }

  static int onlyWords(ArrayDeque<@Owned Frame> queue) {
    Frame first = queue.peek();
    log(queue, "first", "of", "all");
    return first == null ? 0 : first.length();
  }

  private static void log(ArrayDeque<@Owned Frame> queue, String... words) {
    System.out.println(queue.size() + String.join(" ", words));
  }

  static int otherClass(Bin one, Crate other) {
    Frame first = one.first();
    other.flush();
    return first == null ? 0 : first.length();
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

class Crate {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

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
