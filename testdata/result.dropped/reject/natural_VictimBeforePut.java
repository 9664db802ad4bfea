// A cache makes room before it puts what it does not have; what else goes in may be that key.
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

  void load(long id, long victim) {
    if (pages.containsKey(id)) {
      return;
    }
    while (pages.size() >= 8) {
      Page old = pages.put(victim, new Page());
      if (old != null) {
        old.drop();
      }
    }
    // :: error: [result.dropped]
    pages.put(id, new Page());
    order.addLast(id);
  }

  @Nullable Page unload(long id) {
    return pages.remove(id);
  }
}

@Tracked
class Page {
  void drop(@Owned Page this) {}
}
