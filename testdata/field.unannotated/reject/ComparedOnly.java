// A field that is only compared says so with `@GivenUp`.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ComparedOnly {
  // :: error: [field.unannotated]
  private @Nullable Frame last;

  boolean isLast(@Borrowed Frame frame) {
    return frame == last;
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
