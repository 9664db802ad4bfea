// What a container lends is used before it drops that, or hands it on; one that is only asked goes on lending.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;

class DroppedWhileLent {
  int removedIfOld(ArrayDeque<@Owned Note> notes) {
    notes.removeIf(Note::isOld);
    Note first = notes.peek();
    return first == null ? 0 : first.length();
  }

  int removed(List<@Owned Note> notes) {
    Note first = notes.remove(0);
    return first.length();
  }

  int asked(List<@Owned Note> notes) {
    Note first = notes.get(0);
    boolean isIn = notes.contains(first) && !notes.isEmpty() && notes.indexOf(first) == 0;
    return isIn ? first.length() : notes.size();
  }

  int valuesCleared(Map<String, @Owned Note> notes) {
    Note first = notes.get("first");
    int length = first == null ? 0 : first.length();
    notes.values().clear();
    return length;
  }

  int valuesAsked(Map<String, @Owned Note> notes, Map<String, Integer> counts) {
    Note first = notes.get("first");
    int count = notes.values().size() + notes.keySet().size();
    counts.clear();
    counts.values().clear();
    counts.keySet().remove("first");
    return first == null ? count : first.length();
  }

  int cleanedInALoop(Map<String, @Owned Note> notes, List<String> keys) {
    int length = 0;
    for (String key : keys) {
      Note note = notes.get(key);
      if (note != null && note.isOld()) {
        length += note.length();
        notes.keySet().remove(key);
      }
    }
    return length;
  }

  int movedAndSent(BlockingQueue<@Owned Note> notes, ArrayDeque<@Owned Note> sink) {
    Note first = notes.peek();
    int length = first == null ? 0 : first.length();
    notes.drainTo(sink);
    while (!sink.isEmpty()) {
      sink.remove().send();
    }
    return length;
  }
}

@Tracked(droppable = true)
class Note {
  boolean isOld() {
    return true;
  }

  int length() {
    return 0;
  }

  void send(@Owned Note this) {}
}
