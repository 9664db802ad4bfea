// pushed onto a bucket that was replaced before its head is read: the other one's head goes to two
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PushedWhileSwapped {
  private final Bucket[] buckets = {new Bucket(), new Bucket()};
  private Bucket active = new Bucket();
  private Bucket spare = new Bucket();
  private int count;

  private int count() {
    return ++count;
  }

  private int swap() {
    Bucket before = active;
    active = spare;
    spare = before;
    return ++count;
  }

  private int rotate() {
    Bucket first = buckets[0];
    buckets[0] = buckets[1];
    buckets[1] = first;
    return ++count;
  }

  void field() {
    // :: error: [moved.out]
    active.head = new Node(swap(), active.head);
  }

  void slot(int index) {
    // :: error: [moved.out]
    buckets[index].head = new Node(rotate(), buckets[index].head);
  }

  void index(int index) {
    // :: error: [moved.out]
    buckets[index].head = new Node(index = 1, buckets[index].head);
  }

  void local(Bucket bucket, Bucket other) {
    // :: error: [moved.out]
    bucket.head = new Node((bucket = other).hashCode(), bucket.head);
  }

  void step() {
    for (int i = 0; i < buckets.length; ) {
      // :: error: [moved.out]
      buckets[i].head = new Node(i++, buckets[i].head);
    }
  }
}

class Bucket {
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
  private @Nullable @Owned Node next;

  Node(int key, @Nullable @Owned Node next) {
    this.next = next;
  }

  void drop(@Owned Node this) {
    Node node = next;
    next = null;
    if (node != null) {
      node.drop();
    }
  }
}
