// A list and an array keep notes that somebody must send, and nobody takes them out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class NotesKeptForGood {
  // :: error: [field.never.drained]
  private final List<@Owned Note> notes = new ArrayList<>();
  // :: error: [field.never.drained]
  private final @Owned Note[] first = new Note[3];

  void add(@Owned Note note) {
    notes.add(note);
  }
}

@Tracked
class Note {
  void send(@Owned Note this) {}
}
