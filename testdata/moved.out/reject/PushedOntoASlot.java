// What goes into a slot or field takes over what another one keeps, which still refers to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PushedOntoASlot {
  private final @Nullable @Owned Entry[] table = new Entry[16];
  private int next;

  void push(int at, int other) {
    // :: error: [moved.out] :: error: [overwritten]
    table[at] = new Entry(table[other]);
  }

  void pushFirst() {
    // :: error: [moved.out] :: error: [overwritten]
    table[next] = new Entry(table[next++]);
  }

  void pushLent(
      @Borrowed(exclusive = true) Bucket bucket, @Borrowed(exclusive = true) Bucket other) {
    // :: error: [moved.out] :: error: [overwritten]
    bucket.head = new Entry(other.head);
  }

  void end() {
    for (int i = 0; i < table.length; i++) {
      Entry each = table[i];
      table[i] = null;
      if (each != null) {
        each.end();
      }
    }
  }
}

@Tracked
class Bucket {
  @Nullable @Owned Entry head;

  void end(@Owned Bucket this) {
    Entry last = head;
    head = null;
    if (last != null) {
      last.end();
    }
  }
}

@Tracked
class Entry {
  private @Nullable @Owned Entry next;

  Entry(@Nullable @Owned Entry next) {
    this.next = next;
  }

  void end(@Owned Entry this) {
    Entry rest = next;
    next = null;
    if (rest != null) {
      rest.end();
    }
  }
}
