// Each of the lists of a call with any number of them is held to what the call asks for.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;

class OneOfManyLists {
  void all(List<@Owned Frame> mine, List<@Borrowed Frame> lent) {
    takeAll(1, mine, mine);
    // :: error: [borrow.transferred]
    takeAll(1, mine, lent);
  }

  void maps(Map<String, @Owned Frame> mine, Map<String, @Borrowed Frame> lent) {
    takeMaps(mine);
    // :: error: [borrow.transferred]
    takeMaps(lent);
  }

  void whole(List<@Borrowed Frame>[] lent) {
    // :: error: [borrow.transferred]
    takeAll(1, lent);
  }

  @SafeVarargs
  static void takeMaps(@Borrowed Map<String, @Owned Frame>... maps) {}

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
