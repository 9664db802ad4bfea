// A local list of owners is returned, or passed to whoever takes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class LocalListHandedOver {
  static @Owned List<@Owned Page> collect(Queue<@Owned Page> from, boolean dirtyOnly) {
    List<@Owned Page> out = new ArrayList<>();
    for (Page page = from.poll(); page != null; page = from.poll()) {
      if (dirtyOnly && !page.dirty()) {
        page.free();
      } else {
        out.add(page);
      }
    }
    return out;
  }

  static void writeAll(@Owned List<@Owned Page> pages) {
    while (!pages.isEmpty()) {
      pages.remove(pages.size() - 1).writeBack();
    }
  }

  static void sync(Queue<@Owned Page> from) {
    writeAll(collect(from, true));
    List<@Owned Page> rest = collect(from, false);
    writeAll(rest);
  }
}

@Tracked
class Page {
  private final long index;

  Page(long index) {
    this.index = index;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}

  long index() {
    return index;
  }

  boolean dirty() {
    return (index & 1) == 1;
  }
}
