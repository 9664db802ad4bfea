// An initializer knows nothing of what a method or another initializer declares.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NameInAnInitializer {
  private final int first;
  private @Nullable @Owned Frame head = new Frame();

  {
    Frame none = null;
    first = none == null ? 0 : 1;
  }

  {
    Frame other = null;
    // :: error: [annotation.misplaced]
    @Borrowed("none")
    Frame again = other;
    // :: error: [annotation.misplaced]
    @Borrowed("shown")
    Frame more = other;
  }

  {
    // :: error: [annotation.misplaced]
    @Borrowed("this.haed")
    Frame front = head;
    System.out.println(front == null);
  }

  void close() {
    Frame last = head;
    head = null;
    if (last != null) {
      last.drop();
    }
  }

  int first(@Borrowed Frame shown) {
    return first;
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
