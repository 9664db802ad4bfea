// A type variable with two bounds uses methods of both.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class IntersectionBound {
  interface Sequenced {
    long sequence();
  }

  static class DataFrame extends Frame implements Sequenced {
    DataFrame(int length) {
      super(length);
    }

    @Override
    public long sequence() {
      return 1;
    }
  }

  private long next;

  <F extends Frame & Sequenced> boolean inOrder(@Borrowed F frame) {
    return frame.sequence() == next && frame.length() > 0;
  }

  <F extends Frame & Sequenced> void deliver(@Owned F frame) {
    if (inOrder(frame)) {
      next = frame.sequence() + 1;
      frame.send();
    } else {
      frame.drop();
    }
  }

  void run() {
    deliver(new DataFrame(64));
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
