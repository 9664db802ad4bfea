// Mended: The reference takes the note out, makes one, or says that it lends; any may be dropped.
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

  @Owned Note made() {
    return new Note();
  }

  Source ofMethod() {
    return this::made;
  }

  Source ofQueue() {
    return notes::poll;
  }

  Maker<@Owned Note> ofAny() {
    return Note::new;
  }

  Runnable thrownAway() {
    return this::made;
  }

  Runnable polledAway() {
    return notes::poll;
  }
}

@Tracked(droppable = true)
class Note {}
