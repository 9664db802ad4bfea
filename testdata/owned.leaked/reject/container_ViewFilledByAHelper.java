// A part of a list is filled by a helper, or by a method of the JDK: the whole is forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;

class ViewFilledByAHelper {
  void byAHelper(@Owned Frame frame) {
    // :: error: [owned.leaked]
    List<@Owned Frame> own = new ArrayList<>();
    List<@Owned Frame> part = own.subList(0, 0);
    put(part, frame);
  }

  void byTheLibrary(@Owned Frame frame) {
    // :: error: [owned.leaked]
    List<@Owned Frame> own = new ArrayList<>();
    Collections.addAll(own.subList(0, 0), frame);
  }

  void drainedInto(BlockingQueue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    List<@Owned Frame> own = new ArrayList<>();
    List<@Owned Frame> part = own.subList(0, 0);
    queue.drainTo(part);
  }

  void partOfAPart(@Owned Frame frame) {
    // :: error: [owned.leaked]
    List<@Owned Frame> own = new ArrayList<>();
    List<@Owned Frame> part = own.subList(0, 0).subList(0, 0);
    put(part, frame);
  }

  private static void put(List<@Owned Frame> list, @Owned Frame frame) {
    list.add(frame);
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
