// An iterator over a list goes on though another one has removed from that list, or from any of them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.List;

class InnerIteratorRemoves {
  static void twoOfAList(List<List<@Owned Frame>> lists) {
    for (List<@Owned Frame> list : lists) {
      Iterator<@Owned Frame> others = list.iterator();
      Iterator<@Owned Frame> frames = list.iterator();
      while (frames.hasNext()) {
        Frame frame = frames.next();
        frames.remove();
        frame.send();
      }
      // :: error: [borrow.outlives.owner]
      System.out.println(others.next().length());
    }
  }

  static void ofAnotherName(List<List<@Owned Frame>> lists, List<@Owned Frame> mine) {
    Iterator<@Owned Frame> others = mine.iterator();
    for (List<@Owned Frame> list : lists) {
      Iterator<@Owned Frame> frames = list.iterator();
      while (frames.hasNext()) {
        Frame frame = frames.next();
        frames.remove();
        frame.send();
      }
    }
    // :: error: [borrow.outlives.owner]
    System.out.println(others.next().length());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
