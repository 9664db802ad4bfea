// One flag per way in which the page can go.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FlagsForTwoWays {
  private int kept;

  void evict(@Owned Page page, boolean dirty, boolean locked) {
    boolean gone = false;
    if (dirty) {
      page.writeBack();
      gone = true;
    }
    if (!gone && !locked) {
      page.free();
      gone = true;
    }
    if (!gone) {
      kept++;
      keep(page);
    }
  }

  private static void keep(@Owned Page page) {
    page.writeBack();
  }
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
