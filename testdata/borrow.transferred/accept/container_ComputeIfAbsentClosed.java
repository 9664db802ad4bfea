// Mended: What computeIfAbsent() returns stays with the map.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ComputeIfAbsentClosed {
  private final Map<Long, @Owned Page> pages = new HashMap<>();

  void load(long index) {
    Page page = pages.computeIfAbsent(index, i -> new Page(i));
    if (page.dirty()) {
      Page taken = pages.remove(index);
      if (taken != null) {
        taken.writeBack();
      }
    }
  }

  @Nullable @Owned Page take(long index) {
    return pages.remove(index);
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
