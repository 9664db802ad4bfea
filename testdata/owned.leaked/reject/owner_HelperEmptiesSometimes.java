// The end leaves its field to a helper that empties it on one path only.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class HelperEmptiesSometimes {
  private @Nullable @Owned Frame held = new Frame();

  // :: error: [owned.leaked]
  void close(@Owned HelperEmptiesSometimes this, boolean quiet) {
    flush(quiet);
  }

  private void flush(@Borrowed(exclusive = true) HelperEmptiesSometimes this, boolean quiet) {
    if (quiet) {
      return;
    }
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
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
