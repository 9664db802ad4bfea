// A part of a list is filled by a helper, or by a method of the JDK: the whole is emptied; or it is only looked at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;

class ViewFilledByAHelper {
  void byAHelper(@Owned Frame frame) {
    List<@Owned Frame> own = new ArrayList<>();
    List<@Owned Frame> part = own.subList(0, 0);
    put(part, frame);
    while (!own.isEmpty()) {
      own.remove(0).send();
    }
  }

  void byTheLibrary(@Owned Frame frame) {
    List<@Owned Frame> own = new ArrayList<>();
    Collections.addAll(own.subList(0, 0), frame);
    while (!own.isEmpty()) {
      own.remove(0).send();
    }
  }

  void drainedInto(BlockingQueue<@Owned Frame> queue) {
    List<@Owned Frame> own = new ArrayList<>();
    List<@Owned Frame> part = own.subList(0, 0);
    queue.drainTo(part);
    while (!own.isEmpty()) {
      own.remove(0).send();
    }
  }

  void partOfAPart(@Owned Frame frame) {
    List<@Owned Frame> own = new ArrayList<>();
    List<@Owned Frame> part = own.subList(0, 0).subList(0, 0);
    put(part, frame);
    while (!own.isEmpty()) {
      own.remove(0).send();
    }
  }

  int lookedAt() {
    List<@Owned Frame> own = new ArrayList<>();
    return count(own.subList(0, 0));
  }

  void beside(@Owned Frame frame) {
    List<@Owned Frame> own = new ArrayList<>();
    List<@Owned Frame> other = new ArrayList<>();
    put(own, frame);
    while (!own.isEmpty()) {
      own.remove(0).send();
    }
    other.clear();
  }

  private static void put(List<@Owned Frame> list, @Owned Frame frame) {
    list.add(frame);
  }

  private static int count(List<@Owned Frame> list) {
    return list.size();
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
