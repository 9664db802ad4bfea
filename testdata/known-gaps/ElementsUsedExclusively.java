// gap: elements of a collection are lent to share, so that what writes to one must take it out first
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class ElementsUsedExclusively {
  private final List<@Owned Page> pages = new ArrayList<>();

  void add(@Owned Page page) {
    pages.add(page);
  }

  void age() {
    for (Page page : pages) {
      // :: error: [exclusive.required]
      page.grow();
    }
  }

  void flush() {
    while (!pages.isEmpty()) {
      pages.remove(0).free();
    }
  }
}

@Tracked
class Page {
  private int age;

  void grow(@Borrowed(exclusive = true) Page this) {
    age++;
  }

  void free(@Owned Page this) {}
}
