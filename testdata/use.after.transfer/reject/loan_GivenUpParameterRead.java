// A parameter that may have been given up is measured.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GivenUpParameterRead {
  static boolean same(@GivenUp Frame seen, @Borrowed Frame current) {
    // :: error: [use.after.transfer]
    return seen != null && seen.length() == current.length();
  }

  boolean replay(@Owned Frame first, @Owned Frame second) {
    first.send();
    boolean again = same(first, second);
    second.drop();
    return again;
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
