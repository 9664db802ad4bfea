// Edits own the image from before; undo moves an edit to the redo stack, a new edit empties it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class UndoStack {
  private final ArrayDeque<@Owned Edit> undo = new ArrayDeque<>();
  private final ArrayDeque<@Owned Edit> redo = new ArrayDeque<>();
  private final byte[] page;

  UndoStack(byte[] page) {
    this.page = page;
  }

  void apply(int at, byte value) {
    Edit edit = new Edit(at, page[at]);
    page[at] = value;
    undo.push(edit);
    forgetRedo();
  }

  boolean undo() {
    return move(undo, redo);
  }

  boolean redo() {
    return move(redo, undo);
  }

  private boolean move(ArrayDeque<@Owned Edit> from, ArrayDeque<@Owned Edit> to) {
    Edit edit = from.poll();
    if (edit == null) {
      return false;
    }
    edit.exchange(page);
    to.push(edit);
    return true;
  }

  private void forgetRedo() {
    while (!redo.isEmpty()) {
      redo.pop().discard();
    }
  }

  void commit() {
    Edit edit;
    while ((edit = undo.poll()) != null) {
      edit.discard();
    }
    forgetRedo();
  }
}

@Tracked
final class Edit {
  private final int at;
  private byte image;

  Edit(int at, byte image) {
    this.at = at;
    this.image = image;
  }

  void exchange(@Borrowed(exclusive = true) Edit this, byte[] page) {
    byte now = page[at];
    page[at] = image;
    image = now;
  }

  void discard(@Owned Edit this) {}
}
