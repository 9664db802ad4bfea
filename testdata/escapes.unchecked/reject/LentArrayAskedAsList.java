// A list that shows the array of a caller is changed at once.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;

class LentArrayAskedAsList {
  static void cleared(@Borrowed Frame[] frames) {
    // :: error: [escapes.unchecked] :: error: [result.dropped]
    Arrays.asList(frames).set(0, null);
  }

  static void replaced(@Borrowed Frame[] frames) {
    // :: error: [escapes.unchecked]
    Arrays.asList(frames).replaceAll(frame -> null);
  }

  static void iterated(@Borrowed Frame[] frames) {
    // :: error: [escapes.unchecked]
    Arrays.asList(frames).listIterator().set(null);
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
