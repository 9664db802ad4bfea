// Mended: the slot is given another bin after the head has been pushed onto.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class BinReplacedMeanwhile {
  private final Bin[] bins = {new Bin(), new Bin()};

  void push(Bin other) {
    bins[0].head = new Node(other, bins[0].head);
    bins[0] = other;
  }

  void close() {
    for (Bin bin : bins) {
      bin.close();
    }
  }
}

class Bin {
  @Nullable @Owned Node head;

  void close() {
    Node last = head;
    head = null;
    if (last != null) {
      last.end();
    }
  }
}

@Tracked
class Node {
  @Nullable @Owned Node next;

  Node(Object hint, @Nullable @Owned Node next) {
    this.next = next;
  }

  void end(@Owned Node this) {
    Node rest = next;
    next = null;
    if (rest != null) {
      rest.end();
    }
  }
}
