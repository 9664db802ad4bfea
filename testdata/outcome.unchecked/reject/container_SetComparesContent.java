// A sorted set refuses a page that sorts like another, and so does one whose pages are records.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

class SetComparesContent {
  private final TreeSet<@Owned Page> dirty = new TreeSet<>((a, b) -> a.number() - b.number());
  private final Set<@Owned Page> sorted = new TreeSet<>((a, b) -> a.number() - b.number());

  void changed(@Owned Page page) {
    // :: error: [outcome.unchecked]
    dirty.add(page);
  }

  void sort(@Owned Page page) {
    // :: error: [outcome.unchecked]
    sorted.add(page);
  }

  @Borrowed("this") Set<@Owned Page> all() {
    return sorted;
  }

  static void read(HashSet<@Owned Page> clean, @Owned Page page) {
    // :: error: [outcome.unchecked]
    clean.add(page);
  }

  void flush() {
    for (Page page = dirty.pollFirst(); page != null; page = dirty.pollFirst()) {
      page.free();
    }
  }
}

@Tracked
record Page(int number) {
  void free(@Owned Page this) {}
}
