// A note may be dropped, and still has one owner: the reference only looks at it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ReferenceLendsANote {
  interface Source {
    @Owned Note next();
  }

  interface Maker<T> {
    T make();
  }

  private final ArrayDeque<@Owned Note> notes = new ArrayDeque<>();
  private final @Owned Note first = new Note();

  @Borrowed Note first() {
    return first;
  }

  Source ofField() {
    // :: error: [borrow.returned]
    return this::first;
  }

  Source ofQueue() {
    // :: error: [borrow.returned]
    return notes::peek;
  }

  Maker<@Owned Note> ofAny() {
    // :: error: [borrow.returned]
    return this::first;
  }
}

@Tracked(droppable = true)
class Note {}
