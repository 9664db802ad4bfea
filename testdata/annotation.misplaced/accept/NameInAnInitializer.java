// An initializer of the object, or of the class, may name what it declares itself.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NameInAnInitializer {
  private final int first;
  private @Nullable @Owned Frame head = new Frame();
  private static final int ALL;

  static {
    Frame none = null;
    @Borrowed("none")
    Frame again = none;
    ALL = again == null ? 0 : 1;
  }

  {
    Frame none = null;
    @Borrowed("none")
    Frame again = none;
    first = again == null ? ALL : 1;
  }

  {
    @Borrowed("this.head")
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

  int first() {
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
