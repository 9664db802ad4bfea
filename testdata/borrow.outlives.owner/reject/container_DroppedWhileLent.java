// What a container drops, or hands on, is lent by it no longer, though nobody need give it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;

class DroppedWhileLent {
  int removedIfOld(ArrayDeque<@Owned Note> notes) {
    Note first = notes.peek();
    notes.removeIf(Note::isOld);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int removed(List<@Owned Note> notes) {
    Note first = notes.get(0);
    notes.remove(first);
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  int retained(List<@Owned Note> notes) {
    Note first = notes.get(0);
    notes.retainAll(List.of());
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  int valuesCleared(Map<String, @Owned Note> notes) {
    Note first = notes.get("first");
    notes.values().clear();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int keyRemoved(Map<String, @Owned Note> notes) {
    Note first = notes.get("first");
    notes.keySet().remove("first");
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int computed(Map<String, @Owned Note> notes) {
    Note first = notes.get("first");
    notes.compute("first", (key, old) -> new Note());
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int movedAndSent(BlockingQueue<@Owned Note> notes, ArrayDeque<@Owned Note> sink) {
    Note first = notes.peek();
    notes.drainTo(sink);
    while (!sink.isEmpty()) {
      sink.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
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
