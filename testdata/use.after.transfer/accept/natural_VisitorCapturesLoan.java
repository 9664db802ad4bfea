// A closure that runs during the call may capture what is lent to its method.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class VisitorCapturesLoan {
  private final FrameTable frames;

  VisitorCapturesLoan(FrameTable frames) {
    this.frames = frames;
  }

  int countSame(@Borrowed Frame wanted) {
    int[] same = new int[1];
    frames.forEach(
        frame -> {
          if (frame.checksum() == wanted.checksum()) {
            same[0]++;
          }
        });
    return same[0];
  }

  boolean isDuplicate(@Owned Frame candidate) {
    boolean duplicate = countSame(candidate) > 0;
    if (duplicate) {
      candidate.drop();
    } else {
      frames.add(candidate);
    }
    return duplicate;
  }
}

class FrameTable {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
    if (frames.size() > 100) {
      frames.removeFirst().drop();
    }
  }

  void forEach(@RunsNow FrameVisitor visitor) {
    for (Frame frame : frames) {
      visitor.visit(frame);
    }
  }
}

interface FrameVisitor {
  void visit(@Borrowed Frame frame);
}

@Tracked
interface Frame {
  int checksum();

  void drop(@Owned Frame this);
}
