// An object without a name lends what is returned, and nobody keeps that object for the caller.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LentByAResult {
  private final ArrayDeque<Tray> trays = new ArrayDeque<>();

  void add(Tray tray) {
    trays.add(tray);
  }

  @Nullable @Borrowed("this") Frame ofCurrent() {
    // :: error: [borrow.returned]
    return current().first();
  }

  @Nullable @Borrowed("#1") Frame ofAnother(Tray tray) {
    // :: error: [borrow.returned]
    return current().first();
  }

  private Tray current() {
    return trays.getFirst();
  }
}

class Tray {
  @Nullable @Owned Frame first;

  void put(@Owned Frame one) {
    clear();
    first = one;
  }

  @Nullable @Borrowed("this") Frame first() {
    return first;
  }

  void clear() {
    Frame one = first;
    first = null;
    if (one != null) {
      one.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
