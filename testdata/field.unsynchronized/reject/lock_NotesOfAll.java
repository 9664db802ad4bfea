// Notes that may be dropped are kept under a lock, and put and taken without it here.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;

class NotesOfAll {
  private final ArrayDeque<@Owned Note> notes = new ArrayDeque<>();

  void put(@Owned Note note) {
    // :: error: [field.unsynchronized]
    notes.add(note);
  }

  void takeAway() {
    Note note;
    // :: error: [field.unsynchronized]
    note = notes.poll();
    if (note != null) {
      note.end();
    }
  }

  void take() {
    Note note;
    synchronized (this) {
      note = notes.poll();
    }
    if (note != null) {
      note.end();
    }
  }

  void later(Executor executor) {
    executor.execute(this::take);
  }
}

@Tracked(droppable = true)
class Note {
  void end(@Owned Note this) {}
}
