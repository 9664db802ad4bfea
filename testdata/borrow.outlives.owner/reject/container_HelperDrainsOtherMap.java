// A helper takes a frame out of a map that may be the one that lent it, by another name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class HelperDrainsOtherMap {
  int byHelper(Map<String, @Owned Frame> one, Map<String, @Owned Frame> other) {
    Frame first = one.get("a");
    drop(other);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int direct(Map<String, @Owned Frame> one, Map<String, @Owned Frame> other) {
    Frame first = one.get("a");
    Frame last = other.remove("a");
    if (last != null) {
      last.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static void drop(Map<String, @Owned Frame> map) {
    Frame last = map.remove("a");
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
