// A generic varargs method over lent frames of any subclass.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GenericVarargs {
  @SafeVarargs
  static <F extends Frame> int longest(@Borrowed F... frames) {
    int longest = 0;
    for (F frame : frames) {
      longest = Math.max(longest, frame.length());
    }
    return longest;
  }

  @SafeVarargs
  static <K extends Comparable<K>> K max(K first, K... rest) {
    K max = first;
    for (K key : rest) {
      if (key.compareTo(max) > 0) {
        max = key;
      }
    }
    return max;
  }

  int run(@Owned Frame a, @Owned Frame b) {
    int longest = max(longest(a, b), 64, 96);
    a.send();
    b.drop();
    return longest;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
