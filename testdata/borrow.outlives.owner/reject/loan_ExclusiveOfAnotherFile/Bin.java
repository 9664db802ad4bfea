// A class of another file, whose bodies the one that uses it does not see.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  @Nullable @Borrowed("this") Frame last() {
    return frames.peekLast();
  }

  @Nullable @Borrowed("this") Frame next(@Borrowed(exclusive = true) Bin this) {
    Frame first = frames.poll();
    if (first != null) {
      first.send();
    }
    return frames.peek();
  }

  void flush(@Borrowed(exclusive = true) Bin this) {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
