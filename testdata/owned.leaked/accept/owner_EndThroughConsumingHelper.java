// The end leaves each field to a private helper that takes it over.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EndThroughConsumingHelper {
  private @Nullable @Owned Frame head;
  private @Nullable @Owned Frame tail;

  EndThroughConsumingHelper(@Owned Frame head) {
    this.head = head;
  }

  void append(@Borrowed(exclusive = true) EndThroughConsumingHelper this, @Owned Frame frame) {
    Frame old = tail;
    tail = frame;
    drop(old);
  }

  void close(@Owned EndThroughConsumingHelper this) {
    drop(head);
    drop(tail);
  }

  private static void drop(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.drop();
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
