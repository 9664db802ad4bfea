// gap: What a method lent out of an array of objects that may be dropped is used after the slot got another one: nothing is known of such an array.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NoteOfAnArrayReplaced {
  static int replaced(@Owned Note[] slots) {
    Note note = first(slots);
    slots[0] = new Note();
    return note.length();
  }

  static @Borrowed("slots") Note first(@Owned Note[] slots) {
    return slots[0];
  }
}

@Tracked(droppable = true)
class Note {
  int length() {
    return 0;
  }
}
