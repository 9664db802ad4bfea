// Each of the lists of a call with any number of them is held to what the call asks for.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class OneOfManyLists {
  void all(List<@Owned Frame> mine, List<@Borrowed Frame> lent) {
    takeAll(1, mine, mine);
    // :: error: [borrow.transferred]
    takeAll(1, mine, lent);
  }

  @SafeVarargs
  static void takeAll(int port, @Borrowed List<@Owned Frame>... lists) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
