// what no constructor and no initializer mentions holds nothing in an object that was just made
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class field_OfNewObject {
  private @Nullable @Owned Node head;

  @Owned Node before(@Owned Node tail) {
    Node node = new Node(1);
    node.next = tail;
    return node;
  }

  void push(int value) {
    Node node = new Node(value);
    node.next = head;
    head = node;
  }

  void pop() {
    Node node = head;
    if (node != null) {
      head = node.next;
      node.next = null;
      node.free();
    }
  }

  void parcel(@Owned Node node) {
    Parcel parcel = new Parcel();
    parcel.content = node;
    parcel.open();
  }

  static class Parcel {
    private @Nullable @Owned Node content;

    void open() {
      Node node = content;
      content = null;
      if (node != null) {
        node.free();
      }
    }
  }
}

@Tracked
class Node {
  final int value;
  @Nullable @Owned Node next;

  Node(int value) {
    this.value = Math.abs(value);
  }

  void free(@Owned Node this) {
    if (next != null) {
      next.free();
    }
  }
}
