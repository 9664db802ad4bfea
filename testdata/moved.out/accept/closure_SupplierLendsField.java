// A supplier of owned frames cannot hand out what a field owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

@Tracked
class SupplierLendsField {
  private final @Owned Frame frame = new Frame();

  void fill(Feed feed) {
    feed.fill(() -> new Frame());
  }

  void close(@Owned SupplierLendsField this) {
    frame.drop();
  }
}

interface Feed {
  void fill(@RunsNow Supplier<@Owned Frame> source);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
