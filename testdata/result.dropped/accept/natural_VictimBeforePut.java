// A cache makes room before it puts what it does not have: after others are taken out it still does
// not have it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class VictimBeforePut {
  private final Map<Long, @Owned Page> pages = new HashMap<>();
  private final Deque<Long> order = new ArrayDeque<>();

  void load(long id) {
    if (pages.containsKey(id)) {
      return;
    }
    while (pages.size() >= 8) {
      Page old = pages.remove(order.removeFirst());
      if (old != null) {
        old.drop();
      }
    }
    pages.put(id, new Page());
    order.addLast(id);
  }

  boolean move(long from, long to) {
    if (pages.containsKey(to)) {
      return false;
    }
    Page page = pages.remove(from);
    if (page == null) {
      return false;
    }
    pages.put(to, page);
    return true;
  }

  @Nullable Page unload(long id) {
    return pages.remove(id);
  }
}

@Tracked
class Page {
  void drop(@Owned Page this) {}
}
