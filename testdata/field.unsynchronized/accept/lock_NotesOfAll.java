// Notes that may be dropped are put and taken under one lock everywhere.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;

class NotesOfAll {
  private final ArrayDeque<@Owned Note> notes = new ArrayDeque<>();

  void put(@Owned Note note) {
    synchronized (this) {
      notes.add(note);
    }
  }

  void takeAway() {
    Note note;
    synchronized (this) {
      note = notes.poll();
    }
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
