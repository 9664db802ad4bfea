// What a static method or field of a class gives may be null, though it is a number in its box.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class language_NumbersInBoxes {
  private static @Nullable Integer latest;

  // :: error: [owned.leaked]
  void property(@Owned Frame frame) {
    Integer id = Integer.getInteger("frame.id");
    if (id != null) {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void field(@Owned Frame frame) {
    Integer id = latest;
    if (id != null) {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void named(@Owned Frame frame) {
    Integer id = Ids.valueOf("one");
    if (id != null) {
      frame.send();
    }
  }
}

class Ids {
  static @Nullable Integer valueOf(String name) {
    return name.isEmpty() ? null : 1;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
