// A constructor passes its frame on to the other one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class ConstructorDelegates {
  private final @Nullable @Owned Frame frame;

  // :: error: [owned.leaked]
  ConstructorDelegates(@Owned Frame frame) {
    this(frame.length());
  }

  ConstructorDelegates(int length) {
    frame = null;
  }

  void send(@Owned ConstructorDelegates this) {
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
