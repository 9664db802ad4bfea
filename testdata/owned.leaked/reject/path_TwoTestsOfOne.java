// Tests of two values need not answer alike.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class path_TwoTestsOfOne {
  // :: error: [owned.leaked]
  void ofTwo(@Nullable Frame seen, @Nullable Frame second, @Owned Frame other) {
    boolean there = second != null;
    Frame kept = null;
    if (seen == null) {
      kept = other;
    } else {
      other.drop();
    }
    if (!there && kept != null) {
      kept.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
