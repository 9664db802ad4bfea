// Mended: each node is filled where no other can be the same one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class NodesThatMayBeOne {
  static void ofAList(List<Node> nodes, @Owned Frame first, @Owned Frame second) {
    Node one = nodes.get(0);
    if (one.kept == null) {
      one.kept = first;
    } else {
      first.send();
    }
    Node other = nodes.get(1);
    if (other.kept == null) {
      other.kept = second;
    } else {
      second.send();
    }
  }

  static void madeBoth(@Owned Frame first, @Owned Frame second) {
    Node one = new Node();
    Node other = new Node();
    one.kept = first;
    other.kept = second;
    one.tidy();
    other.tidy();
  }

  static void ofOwners(@Owned Box box, @Owned Frame first, @Owned Frame second) {
    Box other = box.next;
    if (other != null && box.kept == null && other.kept == null) {
      other.kept = first;
      box.kept = second;
    } else {
      first.send();
      second.send();
    }
    box.end();
  }

  @Tracked
  static class Box {
    @Nullable @Owned Frame kept;
    @Nullable @Owned Box next;

    void end(@Owned Box this) {
      Frame frame = kept;
      kept = null;
      if (frame != null) {
        frame.send();
      }
      Box box = next;
      next = null;
      if (box != null) {
        box.end();
      }
    }
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
