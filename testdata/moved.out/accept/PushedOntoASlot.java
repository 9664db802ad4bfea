// What a slot, or a field of an object that is lent, keeps moves into what is put there instead.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PushedOntoASlot {
  private final @Nullable @Owned Entry[] table = new Entry[16];

  void push(int at) {
    table[at] = new Entry(table[at]);
  }

  void pushFirst() {
    this.table[0] = new Entry(table[0]);
  }

  void pushLent(@Borrowed(exclusive = true) Bucket bucket) {
    bucket.head = new Entry(bucket.head);
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
