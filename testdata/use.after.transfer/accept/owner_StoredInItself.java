// Mended: A command is stored in its own field, where nobody can ever reach it again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StoredInItself {
  void link(@Owned Command command, @Owned Command tail) {
    if (command.next == null) {
      command.next = tail;
    } else {
      tail.done();
    }
    command.done();
  }
}

@Tracked
class Command {
  @Nullable @Owned Command next;

  void done(@Owned Command this) {
    Command rest = next;
    next = null;
    if (rest != null) {
      rest.done();
    }
  }
}
