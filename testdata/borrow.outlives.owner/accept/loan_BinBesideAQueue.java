// A bin lends the first frame of a queue that it keeps; it is read before frames leave what may be that queue.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinBesideAQueue {
  private final ArrayDeque<@Owned Frame> mine = new ArrayDeque<>();

  int ofAnother(Bin bin, ArrayDeque<@Owned Frame> queue) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    queue.remove().send();
    return length;
  }

  int ofRow(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    rows.get(0).remove().send();
    return length;
  }

  int ofHelper(Bin bin, ArrayDeque<@Owned Frame> queue) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    drain(queue);
    return length;
  }

  int ofHelpersRow(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    drain(rows.get(0));
    return length;
  }

  int ofEach(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    rows.forEach(row -> row.remove().send());
    return length;
  }

  int ofLoop(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    for (ArrayDeque<@Owned Frame> row : rows) {
      row.remove().send();
    }
    return length;
  }

  int ofNames(Bin bin, ArrayDeque<@Owned Frame> queue, List<String> names) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    names.forEach(name -> queue.remove().send());
    return length;
  }

  int ofMove(Bin bin, ArrayDeque<@Owned Frame> queue, ArrayDeque<@Owned Frame> to) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    to.addAll(queue);
    queue.clear();
    return length;
  }

  int ofIterator(Bin bin, ArrayDeque<@Owned Frame> queue) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    Iterator<@Owned Frame> frames = queue.iterator();
    while (frames.hasNext()) {
      Frame each = frames.next();
      frames.remove();
      each.send();
    }
    return length;
  }

  int ofRowsIterator(Bin bin, List<ArrayDeque<@Owned Frame>> rows) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    Iterator<@Owned Frame> frames = rows.get(0).iterator();
    while (frames.hasNext()) {
      Frame each = frames.next();
      frames.remove();
      each.send();
    }
    return length;
  }

  int ofOwn(Bin bin, List<String> names) {
    ArrayDeque<@Owned Frame> own = new ArrayDeque<>();
    own.add(new Frame());
    Frame first = bin.first();
    Iterator<@Owned Frame> frames = own.iterator();
    while (frames.hasNext()) {
      Frame each = frames.next();
      frames.remove();
      each.send();
    }
    return first == null ? 0 : first.length();
  }

  int ofMine(Bin bin, List<String> names) {
    Frame first = bin.first();
    Iterator<@Owned Frame> frames = mine.iterator();
    while (frames.hasNext()) {
      Frame each = frames.next();
      frames.remove();
      each.send();
    }
    return first == null ? 0 : first.length();
  }

  int ofMineByClosure(Bin bin, List<String> names) {
    Frame first = bin.first();
    names.forEach(name -> mine.remove().send());
    return first == null ? 0 : first.length();
  }

  int ofNumbers(Bin bin, ArrayDeque<Integer> numbers, List<String> names) {
    Frame first = bin.first();
    names.forEach(name -> numbers.remove());
    for (Iterator<Integer> i = numbers.iterator(); i.hasNext(); ) {
      if (i.next() > 3) {
        i.remove();
      }
    }
    return first == null ? 0 : first.length();
  }

  int ofLook(Bin bin, ArrayDeque<@Owned Frame> queue, List<String> names) {
    Frame first = bin.first();
    int[] sum = {0};
    names.forEach(name -> sum[0] += queue.size());
    queue.forEach(each -> sum[0] += each.length());
    return first == null ? 0 : first.length() + sum[0];
  }

  int ofFill(Bin bin, ArrayDeque<@Owned Frame> queue, List<String> names) {
    Frame first = bin.first();
    names.forEach(name -> queue.add(new Frame()));
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
