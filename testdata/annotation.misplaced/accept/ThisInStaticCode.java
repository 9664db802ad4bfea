// Code of the object may name it and its fields; static code may name what it declares.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThisInStaticCode {
  private final int first;
  private static int total = 0;


  {
    Frame none = null;
    @Borrowed("this")
    Frame again = none;
    first = again == null ? 0 : 1;
  }

  static int count() {
    Frame none = null;
    @Borrowed("none")
    Frame again = none;
    return again == null ? total : 1;
  }

  int first() {
    Frame none = null;
    @Borrowed("this")
    Frame again = none;
    return again == null ? first : 1;
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
