// One of two lenders was chosen as an argument; the end of either may end the loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LenderChosenInACall {
  private int count;

  int left(@Owned Bin left, @Owned Bin right, boolean b, boolean verbose) {
    Frame frame = first(b ? left : right);
    if (verbose) {
      count++;
    }
    left.end();
    // :: error: [borrow.outlives.owner]
    int length = frame.length();
    right.end();
    return length;
  }

  int right(@Owned Bin left, @Owned Bin right, boolean b, boolean verbose) {
    Frame frame = first(b ? left : right);
    if (verbose) {
      count++;
    }
    right.end();
    // :: error: [borrow.outlives.owner]
    int length = frame.length();
    left.end();
    return length;
  }

  private static @Borrowed("#1") Frame first(Bin bin) {
    return bin.first();
  }
}

@Tracked
interface Bin {
  @Borrowed("this") Frame first();

  void end(@Owned Bin this);
}

@Tracked
class Frame {
  int length() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
