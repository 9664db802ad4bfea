// One of two lenders was chosen as an argument; both end after the loan was used.
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
    int length = frame.length();
    left.end();
    right.end();
    return length;
  }

  int right(@Owned Bin left, @Owned Bin right, boolean b, boolean verbose) {
    Frame frame = first(b ? left : right);
    if (verbose) {
      count++;
    }
    int length = frame.length();
    right.end();
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
