// Two tests of one value answer alike, in whichever order they are looked at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class path_TwoTestsOfOne {
  void nullFirst(@Nullable Frame seen, @Owned Frame other) {
    boolean there = seen != null;
    Frame kept = null;
    if (seen == null) {
      kept = other;
    } else {
      other.drop();
    }
    if (!there) {
      kept.send();
    }
  }

  void thereFirst(@Nullable Frame seen, @Owned Frame other) {
    boolean there = seen != null;
    Frame kept = null;
    if (seen != null) {
      kept = other;
    } else {
      other.drop();
    }
    if (there) {
      kept.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
