// Two names may be for one node, whose field is then filled twice.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class NodesThatMayBeOne {
  static void ofAList(List<Node> nodes, @Owned Frame first, @Owned Frame second) {
    Node one = nodes.get(0);
    Node other = nodes.get(1);
    if (one.kept == null && other.kept == null) {
      one.kept = first;
      // :: error: [overwritten]
      other.kept = second;
    } else {
      first.send();
      second.send();
    }
  }

  static void ofAChain(Node one, @Owned Frame first, @Owned Frame second) {
    Node other = one.next;
    if (other != null && one.kept == null && other.kept == null) {
      one.kept = first;
      // :: error: [overwritten]
      other.kept = second;
    } else {
      first.send();
      second.send();
    }
  }

  static void madeOrTheSame(@Owned Frame first, @Owned Frame second, boolean isSame) {
    Node one = new Node();
    Node other = isSame ? one : new Node();
    one.kept = first;
    // :: error: [overwritten]
    other.kept = second;
    one.tidy();
    other.tidy();
  }

  static class Node {
    @Nullable @Owned Frame kept;
    @Nullable Node next;

    void tidy() {
      Frame frame = kept;
      kept = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
