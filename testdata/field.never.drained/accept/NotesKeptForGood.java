// Mended: Nobody need send a note, so that the list may keep it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class NotesKeptForGood {
  private final List<@Owned Note> notes = new ArrayList<>();
  private final @Owned Note[] first = new Note[3];

  void add(@Owned Note note) {
    notes.add(note);
  }
}

@Tracked(droppable = true)
class Note {
  void send(@Owned Note this) {}
}
