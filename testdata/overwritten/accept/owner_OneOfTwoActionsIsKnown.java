// of two actions that a helper runs one is known; the other may do what it likes before the field is seen
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OneOfTwoActionsIsKnown {
  private @Nullable @Owned Frame frame;

  void file(Runnable action, @Owned Frame next) {
    both(() -> System.out.println("next"), action);
    if (frame == null) {
      frame = next;
    } else {
      next.drop();
    }
  }

  private static void both(Runnable one, Runnable other) {
    one.run();
    other.run();
  }

  void drain() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
