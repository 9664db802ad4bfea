// A bin lends the first frame of a queue that it keeps, which may be the one that others take frames out of.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinBesideAQueue {
  int ofAnother(Bin bin, ArrayDeque<@Owned Frame> queue) {
    Frame first = bin.first();
    queue.remove().send();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofRow(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    rows.get(0).remove().send();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofHelper(Bin bin, ArrayDeque<@Owned Frame> queue) {
    Frame first = bin.first();
    drain(queue);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofHelpersRow(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    drain(rows.get(0));
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofEach(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    rows.forEach(row -> row.remove().send());
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofLoop(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    for (ArrayDeque<@Owned Frame> row : rows) {
      row.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofNames(Bin bin, ArrayDeque<@Owned Frame> queue, List<String> names) {
    Frame first = bin.first();
    names.forEach(name -> queue.remove().send());
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofMove(Bin bin, ArrayDeque<@Owned Frame> queue, ArrayDeque<@Owned Frame> to) {
    Frame first = bin.first();
    to.addAll(queue);
    queue.clear();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofIterator(Bin bin, ArrayDeque<@Owned Frame> queue) {
    Frame first = bin.first();
    Iterator<@Owned Frame> frames = queue.iterator();
    while (frames.hasNext()) {
      Frame each = frames.next();
      frames.remove();
      each.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int ofRowsIterator(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    Iterator<@Owned Frame> frames = rows.get(0).iterator();
    while (frames.hasNext()) {
      Frame each = frames.next();
      frames.remove();
      each.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  private static void drain(ArrayDeque<@Owned Frame> queue) {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames;

  Bin(ArrayDeque<@Owned Frame> frames) {
    this.frames = frames;
  }

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
