// Nested classes, enums, records and interfaces share one tracked member class.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class MemberTypesOfAllKinds {
  @Tracked
  static class Page {
    final int number;

    Page(int number) {
      this.number = number;
    }

    void free(@Owned Page this) {}
  }

  enum Fate {
    FREE,
    KEEP
  }

  record Stats(int freed, int kept) {}

  interface Shelf {
    void keep(@Owned Page page);
  }

  Stats sort(Shelf shelf, Fate fate, int pages) {
    int freed = 0;
    int kept = 0;
    for (int i = 0; i < pages; i++) {
      Page page = new Page(i);
      if (fate == Fate.FREE || page.number % 2 == 0) {
        page.free();
        freed++;
      } else {
        shelf.keep(page);
        kept++;
      }
    }
    return new Stats(freed, kept);
  }
}
