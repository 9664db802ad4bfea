// A set that compares references refuses nothing; a sorted one is asked whether it took the page.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

class SetComparesContent {
  private final TreeSet<@Owned Page> dirty = new TreeSet<>((a, b) -> a.number() - b.number());

  void changed(@Owned Page page) {
    if (!dirty.add(page)) {
      page.free();
    }
  }

  static void read(Set<@Owned Page> pages, @Owned Page page) {
    pages.add(page);
  }

  static void note(HashSet<String> names, TreeSet<String> sorted, @Owned Page page) {
    names.add("page");
    sorted.add("page");
    page.free();
  }

  void flush() {
    for (Page page = dirty.pollFirst(); page != null; page = dirty.pollFirst()) {
      page.free();
    }
  }
}

@Tracked
class Page {
  private int number;

  int number() {
    return number;
  }

  void free(@Owned Page this) {}
}
