// Mended: the list of loans goes to a method that only looks at its lists.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;

class OneOfManyLists {
  void all(List<@Owned Frame> mine, List<@Borrowed Frame> lent) {
    takeAll(1, mine, mine);
    showAll(1, mine, lent);
  }

  void maps(Map<String, @Owned Frame> mine, Map<String, @Borrowed Frame> lent) {
    takeMaps(mine);
    showMaps(lent);
  }

  void whole(List<@Borrowed Frame>[] lent) {
    showAll(1, lent);
  }

  @SafeVarargs
  static void takeMaps(@Borrowed Map<String, @Owned Frame>... maps) {}

  @SafeVarargs
  static void showMaps(@Borrowed Map<String, @Borrowed Frame>... maps) {}

  @SafeVarargs
  static void takeAll(int port, @Borrowed List<@Owned Frame>... lists) {}

  @SafeVarargs
  static void showAll(int port, @Borrowed List<@Borrowed Frame>... lists) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
