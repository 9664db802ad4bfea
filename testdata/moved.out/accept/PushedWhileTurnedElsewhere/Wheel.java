// Mended: The wheel is turned first, and then it is pushed onto what is there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Wheel {
  Bucket active = new Bucket();
  final Bucket[] buckets = {new Bucket(), new Bucket()};
  private final Turner turner = new Turner(this);
  private int count;

  void push() {
    int turn = turner.turn();
    active.head = new Node(turn, active.head);
  }

  void pushInARow(int index) {
    int turn = turner.rotate();
    buckets[index].head = new Node(turn, buckets[index].head);
  }

  void pushMade(Bucket spare) {
    int number = new Turn(this, spare).number;
    active.head = new Node(number, active.head);
  }

  void pushAssigned(Bucket spare) {
    active = spare;
    active.head = new Node(spare.number, active.head);
  }

  void pushCounted() {
    active.head = new Node(++count, active.head);
  }

  void pushTimed() {
    active.head = new Node(Integer.parseInt("7"), active.head);
  }

  void drop() {
    active.drop();
    for (Bucket bucket : buckets) {
      bucket.drop();
    }
  }
}

class Bucket {
  int number;
  @Nullable @Owned Node head;

  void drop() {
    Node node = head;
    head = null;
    if (node != null) {
      node.drop();
    }
  }
}

@Tracked
class Node {
  private final int number;
  private @Nullable @Owned Node next;

  Node(int number, @Nullable @Owned Node next) {
    this.number = number;
    this.next = next;
  }

  int number() {
    return number;
  }

  void drop(@Owned Node this) {
    Node rest = next;
    next = null;
    if (rest != null) {
      rest.drop();
    }
  }
}
