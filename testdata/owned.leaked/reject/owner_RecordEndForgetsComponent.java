// The end of the record gives up its header page and not its body page.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RecordEndForgetsComponent {
  void store(@Owned Page head, @Owned Page body) {
    boolean empty = head.number() == 0;
    new Pair(head, body).release(empty);
  }

  @Tracked
  record Pair(@Owned Page head, @Owned Page body) {
    // :: error: [owned.leaked]
    void release(@Owned Pair this, boolean empty) {
      head.free();
      if (!empty) {
        body.free();
      }
    }
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
