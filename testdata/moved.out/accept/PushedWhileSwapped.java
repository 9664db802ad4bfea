// pushed onto a bucket that nothing replaces meanwhile, also in a loop
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
    active.head = new Node(count(), active.head);
  }

  void slot(int index) {
    buckets[index].head = new Node(count(), buckets[index].head);
  }

  void index(int index) {
    buckets[index].head = new Node(index, buckets[index].head);
  }

  void local(Bucket bucket, Bucket other) {
    bucket.head = new Node(other.hashCode(), bucket.head);
  }

  void all() {
    for (int i = 0; i < buckets.length; i++) {
        buckets[i].head = new Node(i, buckets[i].head);
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
