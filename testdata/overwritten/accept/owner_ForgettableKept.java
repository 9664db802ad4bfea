// what may be forgotten is dropped by a store to a field or slot, by a list of lists that is cleared, and by a map that nobody drains
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class ForgettableKept {
  private @Nullable @Owned Note last;
  private List<@Owned Note> recent = new ArrayList<>();
  private final Map<String, @Owned Note> byName = new HashMap<>();
  private final Map<String, List<@Owned Note>> rows = new HashMap<>();
  private final List<List<@Owned Note>> pages = new ArrayList<>();
  private final @Nullable @Owned Note[] ring = new Note[8];
  private final @Nullable @Owned Note[][] grid = new Note[8][8];
  private final AtomicReference<@Nullable @Owned Note> current = new AtomicReference<>();
  private int next;

  void see(@Owned Note note) {
    last = note;
  }

  void seeAll(List<@Owned Note> notes) {
    recent = notes;
  }

  void push(@Owned Note note) {
    ring[next] = note;
    next = (next + 1) % ring.length;
  }

  void put(@Owned Note note, int x, int y) {
    grid[y][x] = note;
  }

  void add(String name, @Owned Note note) {
    rows.computeIfAbsent(name, key -> new ArrayList<>()).add(note);
  }

  void set(@Owned Note note) {
    current.set(note);
  }

  int usedBefore(@Owned Note note) {
    Note before = last;
    last = note;
    return before == null ? 0 : before.length();
  }

  @Nullable @Owned Note take() {
    Note note = last;
    last = null;
    return note;
  }

  void forget(String name) {
    last = null;
    recent = new ArrayList<>();
    byName.clear();
    rows.remove(name);
    pages.remove(0);
    pages.clear();
  }

  @Nullable @Borrowed Note last() {
    return last;
  }
}

@Tracked(droppable = true)
class Note {
  int length() {
    return 0;
  }
}
