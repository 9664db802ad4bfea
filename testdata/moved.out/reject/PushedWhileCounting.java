// What is pushed onto a slot counts the index on that the slot was chosen by.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PushedWhileCounting {
  private final @Nullable @Owned Entry[] table = new Entry[16];
  private int next;

  void local(int at) {
    // :: error: [moved.out] :: error: [overwritten]
    table[at & 7] = new Entry(at++, table[at & 7]);
  }

  void field() {
    // :: error: [moved.out] :: error: [overwritten]
    table[next & 7] = new Entry(next++, table[next & 7]);
  }

  void cast(long far) {
    // :: error: [moved.out] :: error: [overwritten]
    table[(int) far] = new Entry(far++, table[(int) far]);
  }

  void small(byte few) {
    // :: error: [moved.out] :: error: [overwritten]
    table[few] = new Entry(few++, table[few]);
  }

  void castDown(int at) {
    // :: error: [moved.out] :: error: [overwritten]
    table[(byte) at] = new Entry(at++, table[(byte) at]);
  }

  void ofThis() {
    // :: error: [moved.out] :: error: [overwritten]
    table[this.next + 1] = new Entry(this.next++, table[this.next + 1]);
  }

  void smallSum(int at, byte few) {
    // :: error: [moved.out] :: error: [overwritten]
    table[few + at] = new Entry(few++, table[few + at]);
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
class Entry {
  private @Nullable @Owned Entry next;

  Entry(long number, @Nullable @Owned Entry next) {
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
