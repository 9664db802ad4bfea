// An array that is empty is shown to somebody who looks at it; an iterator drops what may be dropped.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ShownAndDropped {
  private final List<@Owned Note> notes = new ArrayList<>();
  private final Map<String, @Owned Note> named = new HashMap<>();

  static void show(@Borrowed Frame[] row) {}

  static void emptied(@Owned Frame frame) {
    @Nullable @Owned Frame[] row = new Frame[1];
    row[0] = frame;
    show(row);
    Frame first = row[0];
    row[0] = null;
    if (first != null) {
      first.send();
    }
    show(row);
  }

  static void neverFilled(@Owned Frame frame) {
    @Nullable @Owned Frame[] row = new Frame[1];
    show(row);
    frame.send();
  }

  void prune() {
    Iterator<@Owned Note> it = notes.iterator();
    while (it.hasNext()) {
      if (it.next().isOld()) {
        it.remove();
      }
    }
  }

  void pruneNames() {
    Iterator<String> it = named.keySet().iterator();
    while (it.hasNext()) {
      if (it.next().isEmpty()) {
        it.remove();
      }
    }
  }

  void pruneNamed() {
    Iterator<@Owned Note> it = named.values().iterator();
    while (it.hasNext()) {
      if (it.next().isOld()) {
        it.remove();
      }
    }
  }

  void pruneEntries() {
    Iterator<Map.Entry<String, @Owned Note>> it = named.entrySet().iterator();
    while (it.hasNext()) {
      if (it.next().getValue().isOld()) {
        it.remove();
      }
    }
  }

  void give(String name, @Owned Note note) {
    if (name.isEmpty()) {
      notes.add(note);
    } else {
      Note old = named.put(name, note);
      if (old != null) {
        old.end();
      }
    }
  }
}

@Tracked(droppable = true)
class Note {
  boolean isOld() {
    return false;
  }

  void end(@Owned Note this) {}
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
