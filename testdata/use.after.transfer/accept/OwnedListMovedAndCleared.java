// The elements of a list that is owned move to another list, and then the list is cleared.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

final class OwnedListMovedAndCleared {
  private final List<@Owned Item> mine = new ArrayList<>();
  private final Deque<@Owned Item> next = new ArrayDeque<>();

  void takeOver(@Owned List<@Owned Item> in) {
    mine.addAll(in);
    in.clear();
  }

  void takeOverIf(@Owned List<@Owned Item> in, boolean atOnce) {
    if (atOnce) {
      mine.addAll(in);
    } else {
      next.addAll(in);
    }
    in.clear();
  }

  void closeAll(@Owned List<@Owned Item> in) {
    Deque<@Owned Item> rest = new ArrayDeque<>(in);
    in.clear();
    while (!rest.isEmpty()) {
      rest.removeFirst().close();
    }
  }

  void close() {
    while (!mine.isEmpty()) {
      mine.remove(mine.size() - 1).close();
    }
    while (!next.isEmpty()) {
      next.removeLast().close();
    }
  }
}

@Tracked
final class Item {
  void close(@Owned Item this) {}
}
