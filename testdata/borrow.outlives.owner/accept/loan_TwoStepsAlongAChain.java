// What two steps along a chain lead to is used before the end of the chain.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class loan_TwoStepsAlongAChain {
  int walk(@Owned Node head, int steps) {
    Node before = null;
    Node last = null;
    Node at = head;
    for (int i = 0; i < steps; i++) {
      before = last;
      at = at.next();
      last = at;
    }
    if (before == null) {
      head.free();
      return 0;
    }
    int size = at.size();
    head.free();
    return size;
  }
}

@Tracked
class Node {
  @Borrowed("this") Node next() {
    return this;
  }

  int size() {
    return 0;
  }

  void free(@Owned Node this) {}
}
